#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nc {

/// What was done to text before it went into a field, as counts of characters. Nothing of it is done silently.
struct PasteReport {
  bool exam_is_open = false;   ///< nothing was pasted: an exam is open
  bool not_answered = false;   ///< nothing was pasted: the program that holds the text did not hand it over
  std::size_t unseen = 0;      ///< control characters and others that cannot be seen, left out
  std::size_t directions = 0;  ///< characters that change the direction of writing, left out
  std::size_t no_text = 0;     ///< bytes that are not UTF-8, left out
  std::size_t breaks = 0;      ///< ends of lines and tabs between words, made blanks
  std::size_t cut = 0;         ///< characters that the field has no room for

  friend bool operator==(const PasteReport& a, const PasteReport& b) = default;
};

/// True when there is something to tell.
constexpr bool says_something(const PasteReport& report) {
  return report != PasteReport{};
}

/// Text as it goes into a field of one line, and what was done to it.
struct PastedText {
  std::string text;
  PasteReport report;
};

/// Makes text of another program fit for a field of one line: leaves out what cannot be seen, what changes the
/// direction of writing and what is not UTF-8, and makes a blank of each end of a line. Blanks and ends of lines at its
/// beginning and end go without a word, because nobody would miss them.
PastedText clean_pasted(std::string_view bytes);

}  // namespace nc
