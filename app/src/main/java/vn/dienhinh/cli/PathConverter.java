package vn.dienhinh.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A path that was typed. A blank one is refused: it comes from a script's empty variable and would mean "here". */
final class PathConverter implements ITypeConverter<Path> {

    @Override
    public Path convert(String typed) {
        if (typed.isBlank()) {
            throw new TypeConversionException("blank path");
        }
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(e.getReason());
        }
    }
}
