#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/local_days.hpp"
#include "support/person_name.hpp"
#include "words/message.hpp"

// What sentences of every page are put together from: numbers, counts, days, lists and quotations.

namespace nc::words {

/// Stands where a number could not be said.
inline constexpr std::string_view no_number = "–";

/// A count for fill_count(): a number below 0 is 0.
constexpr std::size_t to_count(int number) {
  return number < 0 ? 0 : static_cast<std::size_t>(number);
}

/// A number with at most one digit after the point, rounded half up: '12.5', '50'.
std::string number_text(double number);
/// A score of 0 to 100 as a whole number, rounded half up; a dash for nothing.
std::string score_number(const std::optional<double>& score);
/// '75 %'
std::string percent(int value);
/// '3 cases', '1 case'
std::string case_count(std::size_t count);
/// '12 of 20'
std::string part_of(std::string_view part, std::string_view whole);

/// '1 Neck': a word behind its number.
std::string numbered(int number, std::string_view word);
/// 'New 12': a word before a count, which is grouped.
std::string with_count(std::string_view word, std::size_t count);
/// 'Breathing: as usual': a name and what belongs to it.
std::string labelled(std::string_view name, std::string_view value);

/// 'a, b and c'; empty for no items.
std::string listed(const std::vector<std::string>& items);
/// Words in quotation marks, without the blanks around them.
std::string quoted(std::string_view words);
/// The same words with a large first letter, where that is one of a to z.
std::string with_capital(std::string_view words);

/// Why what was typed can be no id of a trainee and no name of a cohort, and what to do: 'it has more than 64
/// characters; shorten it'.
std::string why_no_name(NameFault fault);

/// '23 Oct'.
std::string short_date(Day day);
/// '26 h'
std::string hours_short(int hours);
/// '1:01 left', of the time of an exam. A second that has begun counts, and less than nothing is nothing.
std::string time_left(std::int64_t ms);

}  // namespace nc::words
