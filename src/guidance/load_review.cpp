#include <cmath>

#include <fmt/format.h>

#include "guidance/load_parts.hpp"

namespace nc::guidance {
namespace {

struct Limits {
  double low;
  double high;
};

/// Within these every formula of FSRS-6 is defined and a right answer never shortens what is remembered; w20 is the
/// decay that others divide by.
constexpr std::array<Limits, 21> weight_limits = {
    {{0.001, 100},  {0.001, 100}, {0.001, 100}, {0.001, 100}, {1, 10},    {0.001, 4},    {0.001, 4},
     {0.001, 0.75}, {0, 4.5},     {0, 0.8},     {0.001, 3.5}, {0.001, 5}, {0.001, 0.25}, {0.001, 0.9},
     {0, 4},        {0, 1},       {1, 6},       {0, 2},       {0, 2},     {0, 0.8},      {0.1, 0.8}}};
constexpr int lowest_grade = 1;
constexpr int highest_grade = 3;  ///< 4 (easy) is never given
constexpr int longest = 36500;

/// Points at the number itself, since a list of 21 is long.
void report_number(toml::Table& table, std::string_view key, std::size_t place, const Limits& limits) {
  const toml::Value& number = table.find(key)->items[place];
  table.file().report(toml::Fault::out_of_range, table.file().place_of(number),
                      fmt::format("number {} of '{}' is {}; it must be {} to {}", place + 1, key, number.number,
                                  limits.low, limits.high));
}

void read_weights(toml::Table& table, ReviewPolicy& policy) {
  const std::vector<double> numbers = read_numbers(table, "weights", policy.weights.size(), "21 numbers");
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const bool fits = numbers[i] >= weight_limits[i].low && numbers[i] <= weight_limits[i].high;
    if (!fits) report_number(table, "weights", i, weight_limits[i]);
    policy.weights[i] = numbers[i];
  }
}

int read_grade(toml::Table& table, std::string_view key) {
  return static_cast<int>(table.integer(key, lowest_grade, highest_grade).value_or(lowest_grade));
}

void read_grades(toml::Table& table, ReviewPolicy& policy) {
  policy.grade_wrong = read_grade(table, "grade_wrong");
  policy.grade_right_unstated = read_grade(table, "grade_right_unstated");
  const std::vector<double> grades = read_numbers(table, "grade_right", policy.grade_right.size(), "three numbers");
  for (std::size_t i = 0; i < grades.size(); ++i) {
    const bool fits = grades[i] >= lowest_grade && grades[i] <= highest_grade && std::floor(grades[i]) == grades[i];
    if (!fits) report_number(table, "grade_right", i, {lowest_grade, highest_grade});
    policy.grade_right[i] = fits ? static_cast<int>(grades[i]) : lowest_grade;
  }
}

}  // namespace

void read_review(toml::Table& root, ReviewPolicy& policy) {
  auto review = root.table("review");
  if (!review) return root.report_missing("review", "write the numbers of spaced review");
  policy.retention = review->number("retention", 0.5, 0.99).value_or(0);
  policy.longest_days = static_cast<int>(review->integer("longest_days", 1, longest).value_or(1));
  policy.emergency_longest_days = static_cast<int>(review->integer("emergency_longest_days", 1, longest).value_or(1));
  read_grades(*review, policy);
  read_weights(*review, policy);
  review->finish();
}

}  // namespace nc::guidance
