#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cases/case_fault.hpp"
#include "cases/draft.hpp"
#include "toml/reader.hpp"

// From a TOML tree to a draft; used only inside this layer.

namespace nc::cases {

/// Where the value of a key was written; line 0 when the key is absent.
inline SourcePlace place_of(toml::Table& table, std::string_view key) {
  const toml::Value* value = table.find(key);
  return value == nullptr ? SourcePlace{} : table.file().place_of(*value);
}

/// Reports a fault of this layer at a place of the table's file.
inline void report(toml::Table& table, CaseFault fault, const SourcePlace& place, std::string message,
                   std::string suggestion) {
  table.file().report(static_cast<int>(fault), place, std::move(message), std::move(suggestion));
}

/// A key with a word of a closed list. Nothing when it is absent, or when its word is unknown, which is reported:
/// `known()` then lists the words.
template <class Known, class Parse>
auto read_word(toml::Table& table, std::string_view key, std::string_view what, Known known, Parse parse)
    -> decltype(parse(std::string_view{})) {
  const auto word = table.optional_text(key);
  if (!word) return std::nullopt;
  if (auto value = parse(*word)) return value;
  table.file().report_unknown_word(*table.find(key), what, known());
  return std::nullopt;
}

/// Reads keys, types, limits and closed lists of format 1 into the draft; every fault goes into the table's file.
void read_case(toml::Table root, const guidance::Guidance& guidance, Draft& draft);

/// Reads one `[[visit]]` into the draft. Regions must have been read before, because findings carry them.
void read_visit(toml::Table table, const guidance::Guidance& guidance, Draft& draft);

}  // namespace nc::cases
