#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cases/case_fault.hpp"
#include "cases/draft.hpp"
#include "toml/reader.hpp"

// Makes a draft of a TOML tree. Only the sources of this folder use this.

namespace nc::cases {

/// Returns where the value of a key is written; line 0 when the key is absent.
inline SourcePlace place_of(toml::Table& table, std::string_view key) {
  const toml::Value* value = table.find(key);
  return value == nullptr ? SourcePlace{} : table.file().place_of(*value);
}

/// Reports a fault of a case at a place in the table's file.
inline void report(toml::Table& table, CaseFault fault, const SourcePlace& place, std::string message,
                   std::string suggestion) {
  table.file().report(static_cast<int>(fault), place, std::move(message), std::move(suggestion));
}

/// Reads a key whose value is a word of a closed list. `parse` turns the word into a value, or into nothing when it is
/// unknown. An unknown word is reported as not being `what` ('a region'), with the words that `known()` lists. Returns
/// nothing when the key is absent or its word unknown.
template <class Known, class Parse>
auto read_word(toml::Table& table, std::string_view key, std::string_view what, Known known, Parse parse)
    -> decltype(parse(std::string_view{})) {
  const auto word = table.optional_text(key);
  if (!word) return std::nullopt;
  if (auto value = parse(*word)) return value;
  table.file().report_unknown_word(*table.find(key), what, known());
  return std::nullopt;
}

/// Reads the keys of a case into the draft and checks their types, limits and closed lists. Every fault is reported in
/// the table's file. Case::format must say in which format it is written.
void read_case(toml::Table root, const guidance::Guidance& guidance, Draft& draft);

/// Reads `[debrief]` and every `[[test]]` into the draft.
void read_debrief(toml::Table& root, Draft& draft);
void read_tests(toml::Table& root, const guidance::Guidance& guidance, Draft& draft);

/// Returns the texts of a list, and adds their places to `places`.
std::vector<std::string> read_list(toml::Table& table, std::string_view key, std::vector<SourcePlace>& places);

/// Returns the ids of all items of advice, for suggestions.
std::vector<std::string> advice_words(const guidance::Guidance& guidance);

/// Reads one `[[visit]]` into the draft. The regions of the case must have been read before, because findings carry
/// them.
void read_visit(toml::Table table, const guidance::Guidance& guidance, Draft& draft);

}  // namespace nc::cases
