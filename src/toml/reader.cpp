#include "toml/reader.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

#include <fmt/format.h>

#include "support/text.hpp"
#include "toml/foreign.hpp"
#include "toml/parse.hpp"
#include "toml/proofread.hpp"
#include "toml/settle.hpp"
#include "toml/slip.hpp"
#include "toml/suggest.hpp"

namespace nc::toml {
namespace {

/// Errors, and warnings, listed for one file. Each carries its line, and lines may be long: without an end a file of
/// 256 KiB could ask for gigabytes.
constexpr std::size_t most_listed = 500;

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

bool has_line(const std::vector<Slip>& slips, int line) {
  return std::any_of(slips.begin(), slips.end(), [line](const Slip& slip) { return slip.line == line; });
}

}  // namespace

std::string_view to_text(Kind kind) {
  switch (kind) {
    case Kind::text:
      return "text in quotes";
    case Kind::integer:
      return "a whole number";
    case Kind::number:
      return "a number with a fraction";
    case Kind::boolean:
      return "true or false";
    case Kind::date:
      return "a date";
    case Kind::array:
      return "a list";
    case Kind::table:
      return "a heading with lines below it";
  }
  return "a value";
}

File::File(std::string path, std::string text, int first_number, Outline outline)
    : path_(std::move(path)),
      text_(std::move(text)),
      first_number_(first_number),
      outline_(outline) {
  if (const auto foreign = recognise_foreign(text_)) {
    report_slips({*foreign});
    return;
  }
  const std::vector<ScanFault> faults = scan_bytes(text_);
  for (const ScanFault& fault : faults) {
    SourcePlace place;
    place.line = fault.line;
    place.column = fault.column;
    report(fault.fault, place, fault.message);
  }
  if (faults.empty()) parse();
}

File::~File() = default;

void File::parse() {
  auto parsed = parse_toml(text_);
  Value* root = std::get_if<Value>(&parsed);
  is_of_other_kind_ = root != nullptr && is_foreign_tree(*root, outline_);
  if (root != nullptr && (is_of_other_kind_ || fits(*root, outline_)))
    root_ = std::move(*root);
  else
    read_mended(std::get_if<SyntaxError>(&parsed));
  if (root_ && !can_only_be_plain(text_)) check_texts(*root_);
}

/// Reads the file as it was probably meant, and reports what is meant otherwise than it is written.
void File::read_mended(const SyntaxError* refused) {
  Proofread found = proofread(text_, outline_, refused == nullptr);
  if (refused != nullptr && found.slips.empty()) found.slips.push_back(refusal(*refused));
  auto parsed = parse_toml(found.mended);
  if (const auto* error = std::get_if<SyntaxError>(&parsed)) {
    if (!has_line(found.slips, error->line)) found.slips.push_back(refusal(*error));
    report_slips(fold_causes(std::move(found.slips)));
    return;
  }
  root_ = std::move(std::get<Value>(parsed));
  Settled settled = settle(*root_, outline_);
  lost_ = std::move(found.lost);
  lost_.insert(lost_.end(), settled.lost.begin(), settled.lost.end());
  unknown_ = std::move(settled.unknown);
  // A key that is broken may also have become an unknown one.
  std::erase_if(settled.slips, [&](const Slip& slip) { return has_line(found.slips, slip.line); });
  for (const Slip& slip : found.slips)
    mended_.push_back(slip.line);
  found.slips.insert(found.slips.end(), settled.slips.begin(), settled.slips.end());
  report_slips(fold_causes(std::move(found.slips)));
}

void File::report_slips(const std::vector<Slip>& slips) {
  for (const Slip& slip : slips)
    report(slip.fault, {{}, slip.line, slip.column, slip.end_column}, slip.message, slip.suggestion);
}

bool File::is_lost(int header_line, std::string_view key) const {
  return std::any_of(lost_.begin(), lost_.end(), [&](const LostKey& lost) {
    const bool in_table = lost.header_line == header_line || lost.header_line == LostKey::any_table;
    return in_table && (lost.key == key || lost.key.empty());
  });
}

bool File::was_mended(int line) const {
  return std::find(mended_.begin(), mended_.end(), line) != mended_.end();
}

bool File::had_unknown_key(int header_line) const {
  return std::find(unknown_.begin(), unknown_.end(), header_line) != unknown_.end();
}

Table File::table(const Value& value) {
  return {*this, value};
}

Diagnostics File::take_diagnostics() {
  return std::exchange(diagnostics_, {});
}

SourcePlace File::place_of(const Value& value) const {
  return {{}, value.line, value.column, value.end_column};
}

SourcePlace File::place_of(const Entry& entry) const {
  return {{}, entry.line, entry.column, entry.end_column};
}

void File::check_texts(const Value& value) {
  if (!is_plain(value.text)) check_text(value.text, place_of(value));
  for (const Value& item : value.items)
    check_texts(item);
  for (const Entry& entry : value.entries) {
    if (!is_plain(entry.key)) check_text(entry.key, place_of(entry));
    check_texts(entry.value);
  }
}

void File::check_text(const std::string& text, const SourcePlace& place) {
  for (const char32_t code_point : to_code_points(text)) {
    const bool control = is_control(code_point) && code_point != U'\n';
    if (!control && !is_bidi_control(code_point)) continue;
    report(Fault::unsafe_text, place,
           fmt::format("the text holds {} U+{:04X}", control ? "the control character" : "the bidirectional control",
                       static_cast<unsigned>(code_point)),
           "remove it: it could make the text read differently from what it says");
    return;
  }
}

void File::report(int number, const SourcePlace& place, std::string message, std::string suggestion) {
  add(Severity::error, number, place, std::move(message), std::move(suggestion));
}

void File::report(Fault fault, const SourcePlace& place, std::string message, std::string suggestion) {
  report(first_number_ + static_cast<int>(fault), place, std::move(message), std::move(suggestion));
}

void File::warn(int number, const SourcePlace& place, std::string message, std::string suggestion) {
  add(Severity::warning, number, place, std::move(message), std::move(suggestion));
}

void File::add(Severity severity, int number, const SourcePlace& place, std::string message, std::string suggestion) {
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

void File::report_unknown_word(const Value& word, std::string_view what, const std::vector<std::string>& known) {
  report_wrong_word(word, what, suggestion_for(word.text, known));
}

void File::report_wrong_word(const Value& word, std::string_view what, std::string suggestion) {
  report(Fault::unknown_word, place_of(word), fmt::format("'{}' is not {}", shortened(word.text), what),
         std::move(suggestion));
}

void Table::allow(std::string_view key) {
  if (std::find(known_.begin(), known_.end(), key) == known_.end()) known_.push_back(key);
}

const Entry* Table::find_entry(std::string_view key) {
  allow(key);
  const auto& entries = value_->entries;
  const auto found =
      std::find_if(entries.begin(), entries.end(), [key](const Entry& entry) { return entry.key == key; });
  return found == entries.end() ? nullptr : &*found;
}

const Value* Table::find(std::string_view key) {
  const Entry* entry = find_entry(key);
  return entry == nullptr ? nullptr : &entry->value;
}

const Value* Table::find_kind(std::string_view key, Kind kind, bool required) {
  const Value* value = find(key);
  if (value == nullptr) {
    if (required) report_missing(key, fmt::format("write {} = … ({})", key, to_text(kind)));
    return nullptr;
  }
  const bool fits = value->kind == kind || (kind == Kind::number && value->kind == Kind::integer);
  if (fits) return value;
  file_->report(Fault::wrong_type, file_->place_of(*value),
                fmt::format("'{}' must be {}, not {}", key, to_text(kind), to_text(value->kind)),
                written_right(key, kind, *value));
  return nullptr;
}

std::optional<std::string> Table::text(std::string_view key) {
  const Value* value = find_kind(key, Kind::text, true);
  if (value == nullptr) return std::nullopt;
  if (trim(value->text).empty()) {
    if (file_->was_mended(value->line)) return std::nullopt;
    file_->report(Fault::out_of_range, file_->place_of(*value), fmt::format("'{}' is empty", key));
    return std::nullopt;
  }
  return value->text;
}

std::optional<std::string> Table::optional_text(std::string_view key) {
  const Value* value = find_kind(key, Kind::text, false);
  if (value == nullptr) return std::nullopt;
  return value->text;
}

std::optional<std::int64_t> Table::integer_within(const Value* value, std::string_view key, std::int64_t low,
                                                  std::int64_t high) {
  if (value == nullptr) return std::nullopt;
  if (value->integer >= low && value->integer <= high) return value->integer;
  file_->report(Fault::out_of_range, file_->place_of(*value),
                fmt::format("'{}' is {}; it must be {} to {}", key, value->integer, low, high));
  return std::nullopt;
}

std::optional<std::int64_t> Table::integer(std::string_view key, std::int64_t low, std::int64_t high) {
  return integer_within(find_kind(key, Kind::integer, true), key, low, high);
}

std::optional<std::int64_t> Table::optional_integer(std::string_view key, std::int64_t low, std::int64_t high) {
  return integer_within(find_kind(key, Kind::integer, false), key, low, high);
}

std::optional<double> Table::number(std::string_view key, double low, double high) {
  const Value* value = find_kind(key, Kind::number, true);
  if (value == nullptr) return std::nullopt;
  if (value->number >= low && value->number <= high) return value->number;
  file_->report(Fault::out_of_range, file_->place_of(*value),
                fmt::format("'{}' is {}; it must be {} to {}", key, value->number, low, high));
  return std::nullopt;
}

std::optional<bool> Table::boolean(std::string_view key) {
  const Value* value = find_kind(key, Kind::boolean, true);
  if (value == nullptr) return std::nullopt;
  return value->boolean;
}

std::optional<bool> Table::optional_boolean(std::string_view key) {
  const Value* value = find_kind(key, Kind::boolean, false);
  if (value == nullptr) return std::nullopt;
  return value->boolean;
}

std::vector<const Value*> Table::texts(std::string_view key) {
  std::vector<const Value*> result;
  const Value* list = find_kind(key, Kind::array, false);
  if (list == nullptr) return result;
  for (const Value& item : list->items) {
    if (item.kind == Kind::text) {
      result.push_back(&item);
    } else {
      file_->report(Fault::wrong_type, file_->place_of(item),
                    fmt::format("'{}' is a list of texts, not of {}", key, to_text(item.kind)),
                    "put each entry between quotation marks");
    }
  }
  return result;
}

std::vector<Table> Table::tables(std::string_view key) {
  std::vector<Table> result;
  const Value* list = find(key);
  if (list == nullptr) return result;
  const bool is_list = list->kind == Kind::array;
  if (!is_list) {
    file_->report(Fault::wrong_type, file_->place_of(*list), fmt::format("'{}' may come more than once", key),
                  fmt::format("write [[{}]] with double brackets", key));
    return result;
  }
  for (const Value& item : list->items) {
    if (item.kind == Kind::table) {
      result.push_back(file_->table(item));
    } else {
      file_->report(Fault::wrong_type, file_->place_of(item),
                    fmt::format("'{}' is a heading that may come several times, not {}", key, to_text(item.kind)));
    }
  }
  return result;
}

std::optional<Table> Table::table(std::string_view key) {
  const Value* value = find_kind(key, Kind::table, false);
  if (value == nullptr) return std::nullopt;
  return file_->table(*value);
}

void Table::report_missing(std::string_view key, std::string suggestion) {
  if (is_lost(key)) return;
  file_->report(Fault::missing_key, place(), fmt::format("'{}' is missing", key), std::move(suggestion));
}

void Table::finish() {
  std::vector<std::string> known;
  for (const Entry& entry : value_->entries) {
    if (std::find(known_.begin(), known_.end(), entry.key) != known_.end()) continue;
    if (known.empty()) {
      known.assign(known_.begin(), known_.end());
      std::sort(known.begin(), known.end());
    }
    file_->report(Fault::unknown_key, file_->place_of(entry),
                  fmt::format("'{}' is not a known key here", shortened(entry.key)), suggestion_for(entry.key, known));
  }
}

}  // namespace nc::toml
