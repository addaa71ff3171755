#pragma once

#include <string>
#include <utility>

#include "app/commands/guidance/id_texts.hpp"
#include "guidance/flips.hpp"

namespace nc::app {

/// Returns the smallest changes that change the class (guidance::find_flips) as a JSON array: each with `change`, in
/// which findings have their new value and `hours` is a number, `class` and `rules`. `Json` is the kind of value of
/// the caller.
template <class Json>
Json flips_json(const guidance::Guidance& guidance, const guidance::Findings& findings) {
  Json list = Json::array();
  for (const guidance::Flip& flip : find_flips(guidance, findings)) {
    Json change = Json::object();
    for (const guidance::Change& one : flip.changes) {
      if (one.finding) {
        change[std::string(to_text(*one.finding))] = to_text(*one.finding, one.value);
      } else {
        change["hours"] = one.hours;
      }
    }
    Json entry = Json::object();
    entry["change"] = std::move(change);
    entry["class"] = to_text(flip.key);
    entry["rules"] = texts_of(flip.deciding);
    list.push_back(std::move(entry));
  }
  return list;
}

}  // namespace nc::app
