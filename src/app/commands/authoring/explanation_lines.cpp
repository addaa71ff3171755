#include "app/commands/authoring/explanation_lines.hpp"

#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "support/text.hpp"

namespace nc::app {
namespace {

using nlohmann::ordered_json;

std::string said(const ordered_json& object, const char* name) {
  return visible(object.value(name, std::string()));
}

std::string listed(const ordered_json& list) {
  return fmt::format("{}", fmt::join(list.get<std::vector<std::string>>(), ", "));
}

/// ' (M4)', or nothing without a rule.
std::string by_rules(const ordered_json& rules) {
  return rules.empty() ? std::string() : fmt::format(" ({})", listed(rules));
}

std::string reason_lines(const ordered_json& reason) {
  std::string lines = fmt::format("    {} {}{}: {}\n", said(reason, "rule"), said(reason, "class"),
                                  reason["decides"] == true ? "" : ", also present", said(reason, "says"));
  for (const ordered_json& cite : reason["cites"]) {
    lines += fmt::format("      {} ({}, {}): {}\n", said(cite, "statement"), said(cite, "file"), said(cite, "place"),
                         said(cite, "text"));
  }
  return lines;
}

std::string advice_line(const ordered_json& item) {
  const std::string point = item.contains("point") ? fmt::format(", one of point {}", item["point"].get<int>()) : "";
  return fmt::format("    {}{}: {} ({})\n", said(item, "verdict"), point, said(item, "text"), said(item, "id"));
}

/// 'pain = "severe" gives monitor (M4)', as it would be written in the file.
std::string flip_line(const ordered_json& flip) {
  std::string changes;
  for (const auto& [name, value] : flip["change"].items()) {
    if (!changes.empty()) changes += " and ";
    changes += fmt::format("{} = {}", name, value.dump());
  }
  return fmt::format("    {} gives {}{}\n", changes, said(flip, "class"), by_rules(flip["rules"]));
}

std::string key_lines(const ordered_json& visit) {
  std::string lines = fmt::format("    accepted: {}\n", listed(visit["accepted"]));
  if (!visit["resolutions"].empty()) lines += fmt::format("    resolutions: {}\n", listed(visit["resolutions"]));
  for (const auto& [symptom, key] : visit["symptoms"].items())
    lines += fmt::format("    {} alone: {}\n", visible(symptom), key.get<std::string>());
  return lines;
}

std::string visit_lines(const ordered_json& visit) {
  const std::string head =
      fmt::format("  visit {}, {} h after the session: ", visit["visit"].get<int>(), visit["hours"].get<int>());
  if (visit["key"].is_null()) return head + fmt::format("not derived: {}\n", said(visit, "why"));
  std::string lines = head + said(visit, "key") + by_rules(visit["rules"]) + "\n" + key_lines(visit);
  lines += "  rules that hold:\n";
  if (visit["reasons"].empty()) lines += "    none\n";
  for (const ordered_json& reason : visit["reasons"])
    lines += reason_lines(reason);
  lines += fmt::format("  advice offered, in this order{}:\n",
                       visit["lung_warning"] == true ? "; the lung warning is required" : "");
  for (const ordered_json& item : visit["offered"])
    lines += advice_line(item);
  lines += "  smallest changes that change the class:\n";
  if (visit["flips"].empty()) lines += "    none of one or two findings\n";
  for (const ordered_json& flip : visit["flips"])
    lines += flip_line(flip);
  return lines;
}

}  // namespace

std::string explanation_lines(const ordered_json& explanation) {
  std::string lines = fmt::format("{}: {}\n", said(explanation, "path"), said(explanation, "case"));
  for (const ordered_json& visit : explanation["visits"])
    lines += visit_lines(visit);
  if (explanation["visits"].empty()) lines += "  no visit could be read\n";
  return lines;
}

}  // namespace nc::app
