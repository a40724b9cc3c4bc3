package vn.dienhinh.infrastructure.ocr;

import com.sun.jna.Library;
import com.sun.jna.Pointer;

/** What is used of Tesseract's C interface (version 5.3 and later). */
interface TesseractLibrary extends Library {

    Pointer TessBaseAPICreate();

    void TessBaseAPIDelete(Pointer handle);

    int TessBaseAPIInit5(Pointer handle, byte[] data, int dataSize, String language, int mode, Pointer configs, int configsSize,
                         Pointer names, Pointer values, long count, int onlyNonDebug);

    int TessBaseAPISetVariable(Pointer handle, String name, String value);

    void TessBaseAPISetPageSegMode(Pointer handle, int mode);

    void TessBaseAPISetImage(Pointer handle, byte[] points, int width, int height, int bytesPerPoint, int bytesPerLine);

    void TessBaseAPISetSourceResolution(Pointer handle, int dotsPerInch);

    int TessBaseAPIRecognize(Pointer handle, Pointer monitor);

    Pointer TessBaseAPIGetTsvText(Pointer handle, int page);

    void TessDeleteText(Pointer text);

    Pointer TessMonitorCreate();

    void TessMonitorSetDeadlineMSecs(Pointer monitor, int milliseconds);

    void TessMonitorDelete(Pointer monitor);
}
