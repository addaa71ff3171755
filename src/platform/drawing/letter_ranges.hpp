#pragma once

#include <array>

namespace nc::platform {

/// A run of letters that the program can draw: its first and its last code point, both included.
struct LetterRange {
  char32_t first = 0;
  char32_t last = 0;
};

/// All letters that the program can draw, in ascending order. The build reads these lines, too (cmake/Embedded.cmake):
/// it takes these letters of the typeface into the program, and leaves the rest out.
// clang-format off
constexpr std::array<LetterRange, 14> letter_ranges{{
    {0x0020, 0x007E},  // Latin
    {0x00A0, 0x017F},  // Latin-1, Latin Extended-A
    {0x0218, 0x021B},  // Romanian letters
    {0x02C6, 0x02DD},  // accents that stand alone
    {0x0384, 0x03CE},  // Greek
    {0x0400, 0x045F},  // Cyrillic
    {0x2010, 0x2027},  // dashes, quotation marks, bullet, ellipsis
    {0x2030, 0x203A},  // per mille, primes, angle quotation marks
    {0x2070, 0x208E},  // raised and lowered digits
    {0x20AC, 0x20AC},  // euro
    {0x2190, 0x2199},  // arrows
    {0x2212, 0x2265},  // minus to 'at least'
    {0x25A0, 0x25E6},  // simple shapes, without the large circle
    {0x2713, 0x2717},  // tick and cross
}};
// clang-format on

}  // namespace nc::platform
