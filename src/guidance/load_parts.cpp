#include "guidance/load_parts.hpp"

#include <fmt/format.h>

namespace nc::guidance {
namespace {

/// Far past every hour a case can have; keeps sums small.
constexpr int longest_hours = 100000;

std::vector<std::string> region_words() {
  std::vector<std::string> result;
  for (std::size_t i = 0; i < region_count; ++i)
    result.emplace_back(to_text(static_cast<Region>(i)));
  return result;
}

std::vector<std::string> urgency_words() {
  std::vector<std::string> result;
  for (int i = 0; i < 5; ++i)
    result.emplace_back(to_text(static_cast<Urgency>(i)));
  return result;
}

std::vector<std::string> value_words(Finding finding) {
  const FindingTerms& terms = finding_terms()[static_cast<std::size_t>(finding)];
  return {terms.values.begin(), terms.values.begin() + static_cast<std::ptrdiff_t>(terms.value_count)};
}

void allow_value(toml::File& file, const toml::Value& word, Finding finding, std::uint8_t& allowed) {
  if (word.kind != toml::Kind::text) {
    file.report(toml::Fault::wrong_type, file.place_of(word),
                fmt::format("'{}' takes a value or a list of values in quotes", to_text(finding)));
    return;
  }
  const auto value = parse_finding_value(finding, word.text);
  if (value) {
    allowed = static_cast<std::uint8_t>(allowed | (1U << *value));
  } else {
    file.report_unknown_word(word, fmt::format("a value of '{}'", to_text(finding)), value_words(finding));
  }
}

void read_hours(toml::Table& table, Condition& condition) {
  auto hours = table.table("hours");
  if (!hours) return;
  const auto above = hours->optional_integer("above", 0, longest_hours);
  const auto up_to = hours->optional_integer("up_to", 0, longest_hours);
  hours->finish();
  if (above) condition.hours_above = static_cast<int>(*above);
  if (up_to) condition.hours_up_to = static_cast<int>(*up_to);
  if (condition.hours_above >= condition.hours_up_to) {
    table.file().report(empty_hours, hours->place(),
                        fmt::format("no hour is above {} and up to {}", condition.hours_above, condition.hours_up_to));
  }
}

Condition read_condition(toml::Table& table) {
  Condition condition;
  condition.allowed.fill(0xFF);
  read_hours(table, condition);
  for (const FindingTerms& terms : finding_terms()) {
    const toml::Value* value = table.find(terms.name);
    if (value == nullptr) continue;
    std::uint8_t allowed = 0;
    if (value->kind == toml::Kind::array) {
      for (const toml::Value& word : value->items)
        allow_value(table.file(), word, terms.finding, allowed);
    } else {
      allow_value(table.file(), *value, terms.finding, allowed);
    }
    condition.allowed[static_cast<std::size_t>(terms.finding)] = allowed;
  }
  table.finish();
  return condition;
}

}  // namespace

std::vector<double> read_numbers(toml::Table& table, std::string_view key, std::size_t count, std::string_view what) {
  const toml::Value* list = table.find(key);
  if (list == nullptr) {
    table.report_missing(key, fmt::format("write {} in brackets", what));
    return {};
  }
  bool fits = list->kind == toml::Kind::array && list->items.size() == count;
  std::vector<double> numbers;
  for (const toml::Value& item : list->items) {
    fits = fits && (item.kind == toml::Kind::integer || item.kind == toml::Kind::number);
    numbers.push_back(item.number);
  }
  if (fits) return numbers;
  table.file().report(toml::Fault::wrong_type, table.file().place_of(*list), fmt::format("'{}' must be {}", key, what));
  return {};
}

std::optional<Urgency> read_urgency(toml::Table& table, std::string_view key) {
  const auto word = table.text(key);
  if (!word) return std::nullopt;
  const auto urgency = parse_urgency(*word);
  if (!urgency) table.file().report_unknown_word(*table.find(key), "a class", urgency_words());
  return urgency;
}

std::vector<const toml::Value*> words_in(toml::Table& table, std::string_view key) {
  std::vector<const toml::Value*> words;
  const toml::Value* list = table.find(key);
  if (list == nullptr) return words;
  for (const toml::Value& item : list->items)
    if (item.kind == toml::Kind::text) words.push_back(&item);
  return words;
}

UrgencySet read_urgencies(toml::Table& table, std::string_view key) {
  UrgencySet result;
  for (const toml::Value* word : table.texts(key)) {
    if (const auto urgency = parse_urgency(word->text)) {
      result.insert(*urgency);
    } else {
      table.file().report_unknown_word(*word, "a class", urgency_words());
    }
  }
  return result;
}

RegionSet read_regions(toml::Table& table, std::string_view key) {
  RegionSet result;
  for (const toml::Value* word : table.texts(key)) {
    if (const auto region = parse_region(word->text)) {
      result.insert(*region);
    } else {
      table.file().report_unknown_word(*word, "a region", region_words());
    }
  }
  return result;
}

std::vector<ReadCitation> read_citations(toml::Table& table, std::string_view key, const Guidance& guidance) {
  std::vector<ReadCitation> result;
  const toml::Value* list = table.find(key);
  if (list == nullptr) return result;
  toml::File& file = table.file();
  if (list->kind != toml::Kind::array) {
    file.report(toml::Fault::wrong_type, file.place_of(*list),
                fmt::format("'{}' must be a list of statement ids", key));
    return result;
  }
  for (const toml::Value& item : list->items) {
    Citation citation;
    const toml::Value* id = &item;
    if (item.kind == toml::Kind::table) {
      toml::Table filtered = file.table(item);
      citation.regions = read_regions(filtered, "regions");
      const bool has_id = filtered.text("id").has_value();
      filtered.finish();
      if (!has_id) continue;
      id = filtered.find("id");
    } else if (item.kind != toml::Kind::text) {
      file.report(toml::Fault::wrong_type, file.place_of(item),
                  "a citation is a statement id, or { id = …, regions = […] }");
      continue;
    }
    citation.statement = StatementId(id->text);
    if (find_statement(guidance, citation.statement) != nullptr) {
      result.push_back({citation, id});
    } else {
      file.report_unknown_word(*id, "a statement", ids_of(guidance.statements));
    }
  }
  return result;
}

std::vector<Condition> read_conditions(toml::Table& table, std::string_view key) {
  std::vector<Condition> result;
  for (toml::Table& condition : table.tables(key))
    result.push_back(read_condition(condition));
  return result;
}

}  // namespace nc::guidance
