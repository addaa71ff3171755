#include <algorithm>

#include <fmt/format.h>

#include "guidance/load_parts.hpp"

namespace nc::guidance {
namespace {

bool holds(const std::vector<AdviceId>& list, const AdviceId& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

std::vector<AdviceId> read_items(toml::Table& table, std::string_view key, const Guidance& guidance) {
  if (table.find(key) == nullptr) table.report_missing(key, "name items of the library");
  return read_ids(table, key, guidance.advice, "an advice item");
}

/// Reports the items of a list that `others` or the list itself held before.
void check_listed_once(toml::Table& table, std::string_view key, std::vector<AdviceId> others) {
  for (const toml::Value* word : words_in(table, key)) {
    const AdviceId item(word->text);
    if (holds(others, item)) {
      table.file().report(not_offered_once, table.file().place_of(*word),
                          fmt::format("'{}' is offered already", word->text), "leave it out here");
    }
    others.push_back(item);
  }
}

void read_drawn(toml::Table& table, const Guidance& guidance, SheetPolicy& sheet) {
  const auto wrong = std::count_if(sheet.draw_from.begin(), sheet.draw_from.end(), [&](const AdviceId& id) {
    return find_advice(guidance, id)->kind != AdviceKind::helpful;
  });
  const auto all = static_cast<std::int64_t>(sheet.draw_from.size());
  sheet.drawn = static_cast<std::size_t>(table.integer("drawn", 0, all).value_or(0));
  const std::int64_t most_wrong = std::min<std::int64_t>(wrong, static_cast<std::int64_t>(sheet.drawn));
  sheet.drawn_wrong = static_cast<std::size_t>(table.integer("drawn_wrong", 0, most_wrong).value_or(0));
}

void read_additions(toml::Table& table, const Guidance& guidance, SheetPolicy& sheet) {
  for (toml::Table& one : table.tables("adds")) {
    SheetPolicy::Addition addition;
    addition.question = read_question(one, guidance);
    addition.regions = read_regions(one, "regions");
    addition.items = read_items(one, "items", guidance);
    check_listed_once(one, "items", sheet.always);
    one.finish();
    sheet.additions.push_back(std::move(addition));
  }
}

void read_groups(toml::Table& table, const Guidance& guidance, SheetPolicy& sheet) {
  std::vector<AdviceId> grouped;
  for (toml::Table& one : table.tables("group")) {
    SheetPolicy::Group group;
    group.heading = one.text("heading").value_or("");
    group.items = read_items(one, "items", guidance);
    for (const toml::Value* word : words_in(one, "items")) {
      if (holds(grouped, AdviceId(word->text))) {
        one.file().report(not_in_one_group, one.file().place_of(*word),
                          fmt::format("'{}' stands in a group already", word->text), "leave it in one of them");
      }
      grouped.emplace_back(word->text);
    }
    one.finish();
    sheet.groups.push_back(std::move(group));
  }
}

/// Every item of the library stands in a group and can be offered.
void check_complete(toml::Table& table, const Guidance& guidance, const SheetPolicy& sheet) {
  for (const AdviceItem& item : guidance.advice) {
    const auto groups = [&item](const SheetPolicy::Group& group) { return holds(group.items, item.id); };
    if (std::none_of(sheet.groups.begin(), sheet.groups.end(), groups)) {
      table.file().report(not_in_one_group, table.place(), fmt::format("'{}' stands in no group", item.id.text()),
                          "add it to the items of a [[sheet.group]]");
    }
    const auto adds = [&item](const SheetPolicy::Addition& addition) { return holds(addition.items, item.id); };
    if (holds(sheet.always, item.id) || holds(sheet.draw_from, item.id) ||
        std::any_of(sheet.additions.begin(), sheet.additions.end(), adds)) {
      continue;
    }
    table.file().report(not_offered_once, table.place(), fmt::format("'{}' is never offered", item.id.text()),
                        "name it in always, in draw_from or in the items of a [[sheet.adds]]");
  }
}

/// Whether the items are added wherever the row applies.
bool adds_for(const SheetPolicy::Addition& addition, const AdviceRow& row) {
  return (!addition.question || addition.question == row.question) &&
         (addition.regions.empty() || addition.regions == row.regions);
}

}  // namespace

void read_sheet(toml::Table& root, Guidance& guidance) {
  auto table = root.table("sheet");
  if (!table) return;
  SheetPolicy sheet;
  sheet.always = read_items(*table, "always", guidance);
  sheet.draw_from = read_items(*table, "draw_from", guidance);
  check_listed_once(*table, "always", {});
  check_listed_once(*table, "draw_from", sheet.always);
  read_drawn(*table, guidance, sheet);
  const auto all = static_cast<std::int64_t>(guidance.advice.size());
  sheet.most_chosen = static_cast<std::size_t>(table->integer("most_chosen", 1, all).value_or(0));
  read_additions(*table, guidance, sheet);
  read_groups(*table, guidance, sheet);
  table->finish();
  // What is misspelt above would be told a second time.
  if (!has_errors(table->file().diagnostics())) check_complete(*table, guidance, sheet);
  guidance.sheet = std::move(sheet);
}

void check_point_is_offered(toml::Table& point, const Guidance& guidance, const AdviceRow& row,
                            const std::vector<AdviceId>& one_of) {
  if (!guidance.sheet || one_of.empty() || has_errors(point.file().diagnostics())) return;
  const SheetPolicy& sheet = *guidance.sheet;
  const auto is_offered = [&](const AdviceId& item) {
    return holds(sheet.always, item) ||
           std::any_of(sheet.additions.begin(), sheet.additions.end(), [&](const SheetPolicy::Addition& addition) {
             return adds_for(addition, row) && holds(addition.items, item);
           });
  };
  if (std::any_of(one_of.begin(), one_of.end(), is_offered)) return;
  point.file().report(
      point_not_offered, point.place(),
      fmt::format("row '{}' requires '{}', which is not always on the sheet", row.id, one_of.front().text()),
      "add it to always of [sheet], or to what the question of the row adds");
}

}  // namespace nc::guidance
