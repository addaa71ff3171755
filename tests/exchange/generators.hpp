#pragma once

#include <optional>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include "exchange/rows.hpp"

// Arbitrary rows and texts for property tests.

namespace nc::exchange {

/// Text such as people type and worse: quotes, commas, line ends, formulas, NUL, letters of several scripts. Valid
/// UTF-8.
rc::Gen<std::string> any_text();

/// Text that a CSV cell gives back exactly: one that does not already look as if it had been guarded against being a
/// formula.
rc::Gen<std::string> any_csv_text();

rc::Gen<double> any_number();

template <class T>
std::optional<T> maybe(const rc::Gen<T>& gen) {
  if (*rc::gen::arbitrary<bool>()) return *gen;
  return std::nullopt;
}

/// An absent text and an empty one are the same cell of a CSV, so a text that may be absent is never empty here.
std::optional<std::string> maybe_text(const rc::Gen<std::string>& text);

CertaintyCell any_certainty();

AttemptRow make_attempt_row(const rc::Gen<std::string>& text);

AnswerRow make_answer_row(const rc::Gen<std::string>& text);

template <class Row, class Make>
std::vector<Row> make_rows(Make make, const rc::Gen<std::string>& text) {
  std::vector<Row> rows;
  const int count = *rc::gen::inRange(0, 5);
  for (int i = 0; i < count; ++i)
    rows.push_back(make(text));
  return rows;
}

}  // namespace nc::exchange
