#include "toml/reader.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

#include <fmt/format.h>

#include "support/text.hpp"
#include "toml/parse.hpp"

namespace nc::guidance {
namespace {

/// A list of words longer than this is not printed whole.
constexpr std::size_t longest_list_shown = 12;

/// Errors, and warnings, listed for one file. Each carries its line, and lines may be long: without an end a file of
/// 256 KiB could ask for gigabytes.
constexpr std::size_t most_listed = 500;

std::string suggestion_for(std::string_view word, const std::vector<std::string>& known) {
  if (const auto likely = nearest(word, known)) return fmt::format("did you mean '{}'?", *likely);
  if (known.empty() || known.size() > longest_list_shown) return {};
  return "use " + fmt::format("{}", fmt::join(known, ", "));
}

bool is_plain_letter(char c) {
  return (c >= ' ' && c <= '~') || c == '\n';
}

/// True when none of eight bytes is below the blank or beyond the tilde. May say no of bytes that are fine.
bool are_plain(std::uint64_t eight) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t high_bits = 0x80 * ones;
  const std::uint64_t below = (eight - 0x20 * ones) & ~eight;
  const std::uint64_t beyond = eight | (eight + ones);
  return ((below | beyond) & high_bits) == 0;
}

/// True for printable ASCII and line ends alone, as most texts are: nothing in them can mislead. Eight bytes a step.
bool is_plain(std::string_view text) {
  while (text.size() >= sizeof(std::uint64_t)) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data(), sizeof eight);
    if (!are_plain(eight) && !std::all_of(text.begin(), text.begin() + sizeof eight, is_plain_letter)) return false;
    text.remove_prefix(sizeof eight);
  }
  return std::all_of(text.begin(), text.end(), is_plain_letter);
}

/// True when no text of the file can hold anything else than printable ASCII and line ends: most files are written so,
/// and their texts need not be looked at one by one. Of escapes only those count that name such a character.
bool can_only_be_plain(std::string_view file) {
  constexpr std::string_view plain_escapes = "\n\"\\n";  // the end of a line that goes on, ", \ and n
  if (!is_plain(file)) return false;
  for (std::size_t at = file.find('\\'); at != std::string_view::npos; at = file.find('\\', at + 2)) {
    if (at + 1 == file.size() || plain_escapes.find(file[at + 1]) == std::string_view::npos) return false;
  }
  return true;
}

}  // namespace

std::string_view to_text(TomlKind kind) {
  switch (kind) {
    case TomlKind::text:
      return "text in quotes";
    case TomlKind::integer:
      return "a whole number";
    case TomlKind::number:
      return "a number";
    case TomlKind::boolean:
      return "true or false";
    case TomlKind::date:
      return "a date";
    case TomlKind::array:
      return "a list";
    case TomlKind::table:
      return "a table";
  }
  return "a value";
}

TomlFile::TomlFile(std::string path, std::string text, int first_number)
    : path_(std::move(path)),
      text_(std::move(text)),
      first_number_(first_number) {
  const std::vector<ScanFault> faults = scan_bytes(text_);
  for (const ScanFault& fault : faults) {
    SourcePlace place;
    place.line = fault.line;
    place.column = fault.column;
    report(fault.fault, place, fault.message);
  }
  if (faults.empty()) parse();
}

void TomlFile::parse() {
  auto parsed = parse_toml(text_);
  if (auto* error = std::get_if<TomlSyntaxError>(&parsed)) {
    SourcePlace place;
    place.line = error->line;
    place.column = error->column;
    report(TomlFault::syntax, place, "this is not valid TOML: " + error->message);
    return;
  }
  root_ = std::move(std::get<TomlValue>(parsed));
  if (!can_only_be_plain(text_)) check_texts(*root_);
}

TomlTable TomlFile::table(const TomlValue& value) {
  return {*this, value};
}

Diagnostics TomlFile::take_diagnostics() {
  return std::exchange(diagnostics_, {});
}

SourcePlace TomlFile::place_of(const TomlValue& value) const {
  return {{}, value.line, value.column, value.end_column};
}

SourcePlace TomlFile::place_of(const TomlEntry& entry) const {
  return {{}, entry.line, entry.column, entry.end_column};
}

void TomlFile::check_texts(const TomlValue& value) {
  if (!is_plain(value.text)) check_text(value.text, place_of(value));
  for (const TomlValue& item : value.items)
    check_texts(item);
  for (const TomlEntry& entry : value.entries) {
    if (!is_plain(entry.key)) check_text(entry.key, place_of(entry));
    check_texts(entry.value);
  }
}

void TomlFile::check_text(const std::string& text, const SourcePlace& place) {
  for (const char32_t code_point : to_code_points(text)) {
    const bool control = is_control(code_point) && code_point != U'\n';
    if (!control && !is_bidi_control(code_point)) continue;
    report(TomlFault::unsafe_text, place,
           fmt::format("the text holds {} U+{:04X}", control ? "the control character" : "the bidirectional control",
                       static_cast<unsigned>(code_point)),
           "remove it: it could make the text read differently from what it says");
    return;
  }
}

void TomlFile::report(int number, const SourcePlace& place, std::string message, std::string suggestion) {
  add(Severity::error, number, place, std::move(message), std::move(suggestion));
}

void TomlFile::report(TomlFault fault, const SourcePlace& place, std::string message, std::string suggestion) {
  report(first_number_ + static_cast<int>(fault), place, std::move(message), std::move(suggestion));
}

void TomlFile::warn(int number, const SourcePlace& place, std::string message, std::string suggestion) {
  add(Severity::warning, number, place, std::move(message), std::move(suggestion));
}

void TomlFile::add(Severity severity, int number, const SourcePlace& place, std::string message,
                   std::string suggestion) {
  const auto listed = static_cast<std::size_t>(std::count_if(
      diagnostics_.begin(), diagnostics_.end(), [&](const Diagnostic& one) { return one.severity == severity; }));
  if (listed >= most_listed) return;
  if (listed + 1 == most_listed) message += "; further ones of this file are not listed";
  Diagnostic diagnostic;
  diagnostic.number = number;
  diagnostic.severity = severity;
  diagnostic.place = place;
  diagnostic.place.path = path_;
  diagnostic.message = std::move(message);
  diagnostic.suggestion = std::move(suggestion);
  if (place.line > 0) diagnostic.excerpt = std::string(line_of(text_, place.line));
  diagnostics_.push_back(std::move(diagnostic));
}

void TomlFile::report_unknown_word(const TomlValue& word, std::string_view what,
                                   const std::vector<std::string>& known) {
  report(TomlFault::unknown_word, place_of(word), fmt::format("'{}' is not {}", word.text, what),
         suggestion_for(word.text, known));
}

void TomlTable::allow(std::string_view key) {
  if (std::find(known_.begin(), known_.end(), key) == known_.end()) known_.push_back(key);
}

const TomlEntry* TomlTable::find_entry(std::string_view key) {
  allow(key);
  const auto& entries = value_->entries;
  const auto found =
      std::find_if(entries.begin(), entries.end(), [key](const TomlEntry& entry) { return entry.key == key; });
  return found == entries.end() ? nullptr : &*found;
}

const TomlValue* TomlTable::find(std::string_view key) {
  const TomlEntry* entry = find_entry(key);
  return entry == nullptr ? nullptr : &entry->value;
}

const TomlValue* TomlTable::find_kind(std::string_view key, TomlKind kind, bool required) {
  const TomlValue* value = find(key);
  if (value == nullptr) {
    if (required) report_missing(key, fmt::format("write {} = … ({})", key, to_text(kind)));
    return nullptr;
  }
  const bool fits = value->kind == kind || (kind == TomlKind::number && value->kind == TomlKind::integer);
  if (fits) return value;
  file_->report(TomlFault::wrong_type, file_->place_of(*value),
                fmt::format("'{}' must be {}, not {}", key, to_text(kind), to_text(value->kind)));
  return nullptr;
}

std::optional<std::string> TomlTable::text(std::string_view key) {
  const TomlValue* value = find_kind(key, TomlKind::text, true);
  if (value == nullptr) return std::nullopt;
  if (trim(value->text).empty()) {
    file_->report(TomlFault::out_of_range, file_->place_of(*value), fmt::format("'{}' is empty", key));
    return std::nullopt;
  }
  return value->text;
}

std::optional<std::string> TomlTable::optional_text(std::string_view key) {
  const TomlValue* value = find_kind(key, TomlKind::text, false);
  if (value == nullptr) return std::nullopt;
  return value->text;
}

std::optional<std::int64_t> TomlTable::integer_within(const TomlValue* value, std::string_view key, std::int64_t low,
                                                      std::int64_t high) {
  if (value == nullptr) return std::nullopt;
  if (value->integer >= low && value->integer <= high) return value->integer;
  file_->report(TomlFault::out_of_range, file_->place_of(*value),
                fmt::format("'{}' is {}; it must be {} to {}", key, value->integer, low, high));
  return std::nullopt;
}

std::optional<std::int64_t> TomlTable::integer(std::string_view key, std::int64_t low, std::int64_t high) {
  return integer_within(find_kind(key, TomlKind::integer, true), key, low, high);
}

std::optional<std::int64_t> TomlTable::optional_integer(std::string_view key, std::int64_t low, std::int64_t high) {
  return integer_within(find_kind(key, TomlKind::integer, false), key, low, high);
}

std::optional<double> TomlTable::number(std::string_view key, double low, double high) {
  const TomlValue* value = find_kind(key, TomlKind::number, true);
  if (value == nullptr) return std::nullopt;
  if (value->number >= low && value->number <= high) return value->number;
  file_->report(TomlFault::out_of_range, file_->place_of(*value),
                fmt::format("'{}' is {}; it must be {} to {}", key, value->number, low, high));
  return std::nullopt;
}

std::optional<bool> TomlTable::boolean(std::string_view key) {
  const TomlValue* value = find_kind(key, TomlKind::boolean, true);
  if (value == nullptr) return std::nullopt;
  return value->boolean;
}

std::optional<bool> TomlTable::optional_boolean(std::string_view key) {
  const TomlValue* value = find_kind(key, TomlKind::boolean, false);
  if (value == nullptr) return std::nullopt;
  return value->boolean;
}

std::vector<const TomlValue*> TomlTable::texts(std::string_view key) {
  std::vector<const TomlValue*> result;
  const TomlValue* list = find_kind(key, TomlKind::array, false);
  if (list == nullptr) return result;
  for (const TomlValue& item : list->items) {
    if (item.kind == TomlKind::text) {
      result.push_back(&item);
    } else {
      file_->report(TomlFault::wrong_type, file_->place_of(item),
                    fmt::format("'{}' is a list of texts, not of {}", key, to_text(item.kind)));
    }
  }
  return result;
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) {
  std::vector<TomlTable> result;
  const TomlValue* list = find(key);
  if (list == nullptr) return result;
  const bool is_list = list->kind == TomlKind::array;
  if (!is_list) {
    file_->report(TomlFault::wrong_type, file_->place_of(*list), fmt::format("'{}' may come more than once", key),
                  fmt::format("write [[{}]] with double brackets", key));
    return result;
  }
  for (const TomlValue& item : list->items) {
    if (item.kind == TomlKind::table) {
      result.push_back(file_->table(item));
    } else {
      file_->report(TomlFault::wrong_type, file_->place_of(item),
                    fmt::format("'{}' is a list of tables, not of {}", key, to_text(item.kind)));
    }
  }
  return result;
}

std::optional<TomlTable> TomlTable::table(std::string_view key) {
  const TomlValue* value = find_kind(key, TomlKind::table, false);
  if (value == nullptr) return std::nullopt;
  return file_->table(*value);
}

void TomlTable::report_missing(std::string_view key, std::string suggestion) {
  file_->report(TomlFault::missing_key, place(), fmt::format("'{}' is missing", key), std::move(suggestion));
}

void TomlTable::finish() {
  std::vector<std::string> known;
  for (const TomlEntry& entry : value_->entries) {
    if (std::find(known_.begin(), known_.end(), entry.key) != known_.end()) continue;
    if (known.empty()) {
      known.assign(known_.begin(), known_.end());
      std::sort(known.begin(), known.end());
    }
    file_->report(TomlFault::unknown_key, file_->place_of(entry),
                  fmt::format("'{}' is not a known key here", entry.key), suggestion_for(entry.key, known));
  }
}

}  // namespace nc::guidance
