#include "support/time.hpp"

#include <charconv>

#include <fmt/format.h>

namespace nc {
namespace {

constexpr std::int64_t ms_per_day = 86'400'000;

struct CivilDate {
  std::int64_t year = 1970;
  int month = 1;
  int day = 1;
};

/// Days since 1970-01-01 of a proleptic Gregorian date. Years are counted from March so that the leap day comes last.
std::int64_t days_from_civil(const CivilDate& date) {
  const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t month_from_march = (date.month + 9) % 12;
  const std::int64_t day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
  const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146'097 + day_of_era - 719'468;
}

CivilDate civil_from_days(std::int64_t days) {
  days += 719'468;
  const std::int64_t era = (days >= 0 ? days : days - 146'096) / 146'097;
  const std::int64_t day_of_era = days - era * 146'097;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
  CivilDate date;
  date.day = static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1);
  date.month = static_cast<int>(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
  date.year = year_of_era + era * 400 + (date.month <= 2 ? 1 : 0);
  return date;
}

/// Reads exactly `width` digits at `at`; nothing when they are not all digits.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t width) {
  if (at + width > text.size()) return std::nullopt;
  for (std::size_t i = at; i < at + width; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
  }
  int value = 0;
  std::from_chars(text.data() + at, text.data() + at + width, value);
  return value;
}

std::optional<std::int64_t> parse_date_ms(std::string_view text) {
  const auto year = digits(text, 0, 4);
  const auto month = digits(text, 5, 2);
  const auto day = digits(text, 8, 2);
  if (!year || !month || !day || text[4] != '-' || text[7] != '-') return std::nullopt;
  const CivilDate date{*year, *month, *day};
  if (*month < 1 || *month > 12 || *day < 1) return std::nullopt;
  const std::int64_t days = days_from_civil(date);
  const CivilDate back = civil_from_days(days);
  if (back.month != date.month || back.day != date.day) return std::nullopt;
  return days * ms_per_day;
}

/// `T09:30:00Z` or `T09:30:00.250Z` in milliseconds since midnight.
std::optional<std::int64_t> parse_clock_ms(std::string_view text) {
  const auto hour = digits(text, 1, 2);
  const auto minute = digits(text, 4, 2);
  const auto second = digits(text, 7, 2);
  if (!hour || !minute || !second || text[0] != 'T' || text[3] != ':' || text[6] != ':') return std::nullopt;
  if (*hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  const std::int64_t whole = ((*hour * 60LL + *minute) * 60 + *second) * 1000;
  const std::string_view rest = text.substr(9);
  if (rest == "Z") return whole;
  const auto fraction = digits(rest, 1, 3);
  if (rest.size() != 5 || rest[0] != '.' || rest[4] != 'Z' || !fraction) return std::nullopt;
  return whole + *fraction;
}

}  // namespace

std::string to_iso8601(UtcTime time) {
  std::int64_t days = time.ms / ms_per_day;
  std::int64_t rest = time.ms % ms_per_day;
  if (rest < 0) {
    rest += ms_per_day;
    --days;
  }
  const CivilDate date = civil_from_days(days);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", date.year, date.month, date.day, rest / 3'600'000,
                     rest / 60'000 % 60, rest / 1000 % 60, rest % 1000);
}

std::optional<UtcTime> parse_iso8601(std::string_view text) {
  if (text.size() < 10) return std::nullopt;
  const auto date = parse_date_ms(text.substr(0, 10));
  if (!date) return std::nullopt;
  if (text.size() == 10) return UtcTime{*date};
  if (text.size() < 20) return std::nullopt;
  const auto clock = parse_clock_ms(text.substr(10));
  if (!clock) return std::nullopt;
  return UtcTime{*date + *clock};
}

}  // namespace nc
