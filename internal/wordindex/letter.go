package wordindex

import "unicode/utf8"

// isCaseless reports whether c is the first byte of letters of a script without
// capitals: Arabic, or Chinese.
func isCaseless(c byte) bool { return 0xd8 <= c && c <= 0xdb || isHan(c) }

// isArabic reports whether c is the first byte of the letters of Arabic.
func isArabic(c byte) bool { return c&^1 == 0xd8 }

// isHan reports whether c is the first byte of Chinese characters.
func isHan(c byte) bool { return 0xe4 <= c && c <= 0xe9 }

// hasCase reports whether c is the first of the two bytes of letters that have
// capitals: of French or Spanish, or Cyrillic ones. The others of these alphabets
// take two bytes, too, that begin so.
func hasCase(c byte) bool { return c >= utf8.RuneSelf && (c == 0xc3 || c&^1 == 0xd0) }
