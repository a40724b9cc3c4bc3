/**
 * Vietnamese writing: what lists, plans, texts and papers need to know of letters, words, numbers and names, once.
 *
 * <p>Which to take:
 * <ul>
 * <li>a value that is stored: {@link vn.dienhinh.domain.text.VietnameseText} ({@code line}, {@code lines}); it never
 *     changes letters or capitals;
 * <li>are two texts the same words, whatever their marks (searching, headings of lists):
 *     {@link vn.dienhinh.domain.text.VietnameseText#searchKey}, quicker for stored names
 *     {@link vn.dienhinh.domain.text.NameKey}, words only {@link vn.dienhinh.domain.text.FoldedWords};
 * <li>are two spellings the same name, marks counting: {@link vn.dienhinh.domain.text.SpelledKey}; while somebody types
 *     {@link vn.dienhinh.domain.text.SearchWords} on {@link vn.dienhinh.domain.text.SearchText};
 * <li>patterns over a paper whose places must stay places: {@link vn.dienhinh.domain.text.FoldedLetters}, which folds
 *     letter for letter (small letters, one way of placing tones, one dash, one quotation mark) and keeps the marks;
 * <li>letters of an old encoding (TCVN3, VNI, windows-1258, UTF-8 read once too often):
 *     {@link vn.dienhinh.domain.text.LegacyText}, ready with its tables as {@code application.letters.OldEncodings};
 * <li>is this a Vietnamese syllable at all: {@link vn.dienhinh.domain.text.Syllables}, which also weighs a whole text;
 *     its parts: {@link vn.dienhinh.domain.text.VietnameseSyllable}; letters alone:
 *     {@link vn.dienhinh.domain.text.VietnameseLetters};
 * <li>a number of people in figures or words: {@link vn.dienhinh.domain.text.WrittenNumbers}; any number in words:
 *     {@link vn.dienhinh.domain.text.VietnameseNumberWords}; writing one:
 *     {@link vn.dienhinh.domain.text.VietnameseNumbers}; days: {@link vn.dienhinh.domain.text.OfficialDate};
 * <li>numbers and symbols of papers: {@link vn.dienhinh.domain.text.LetterNumber}; names of people in order:
 *     {@link vn.dienhinh.domain.text.PersonNameOrder}.
 * </ul>
 */
package vn.dienhinh.domain.text;
