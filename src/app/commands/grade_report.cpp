#include "app/commands/grade_report.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "app/commands/attempt_export.hpp"
#include "exchange/row_json.hpp"
#include "scoring/item_text.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

using nlohmann::ordered_json;
using scoring::Item;

std::string number_or_dash(std::optional<double> number) {
  return number ? fmt::format("{}", *number) : "-";
}

/// 'right: given monitor (accepted: expected, monitor)' in one line, then credit and weight.
std::string item_line(const Item& item) {
  std::string accepted = item.accepted;
  for (std::size_t at = accepted.find('|'); at != std::string::npos; at = accepted.find('|', at))
    accepted.replace(at, 1, ", ");
  std::string given = item.given.empty() ? "nothing given" : "given " + item.given;
  if (item.kind == scoring::ItemKind::advice) given = item.given == "chosen" ? "chosen" : "not chosen";
  std::string line =
      fmt::format("  {}: {}; {}, key {}", visible(item.name), scoring::to_text(item.verdict), given, item.key);
  if (!accepted.empty() && item.kind != scoring::ItemKind::advice) line += fmt::format(" (accepted: {})", accepted);
  line += item.weight > 0 ? fmt::format("; credit {} x weight {:.4g}", item.credit, item.weight) : "; not scored";
  if (item.critical) line += "; critical";
  if (item.dangerous) line += "; DANGEROUS";
  return line + "\n";
}

std::string citation_lines(const guidance::Guidance& guidance, const Item& item) {
  std::string lines;
  if (!item.rules.empty()) {
    std::vector<std::string> rules;
    for (const guidance::RuleId& rule : item.rules)
      rules.push_back(rule.text());
    lines += fmt::format("      rules {}\n", fmt::join(rules, ", "));
  }
  for (const guidance::StatementId& id : item.cites) {
    const guidance::Statement* statement = guidance::find_statement(guidance, id);
    if (statement == nullptr) continue;
    const guidance::Document* document = guidance::find_document(guidance, statement->document);
    lines += fmt::format("      {}: {}, {}\n", id.text(),
                         document == nullptr ? statement->document.text() : visible(document->file),
                         visible(statement->place));
  }
  for (const guidance::ResolutionId& id : item.resolutions) {
    const guidance::Resolution* resolution = guidance::find_resolution(guidance, id);
    if (resolution != nullptr) lines += fmt::format("      {}: {}\n", id.text(), visible(resolution->decision));
  }
  return lines;
}

std::string visit_text(const guidance::Guidance& guidance, std::size_t number, int hours,
                       const scoring::VisitScore& visit) {
  std::string text = fmt::format("\nVisit {}, {} h after the session: score {}, {}", number, hours,
                                 number_or_dash(visit.score), scoring::to_text(visit.outcome));
  if (visit.certainty_mark) text += fmt::format(", certainty mark {}", *visit.certainty_mark);
  if (visit.lung_warning_required)
    text += visit.lung_warning_given ? ", lung warning given" : ", lung warning NOT given";
  text += "\n";
  for (const Item& item : visit.items)
    text += item_line(item) + citation_lines(guidance, item);
  return text;
}

template <class Part>
void add_results(ordered_json& json, const Part& part) {
  json["score"] = exchange::json_of(part.score);
  json["outcome"] = scoring::to_text(part.outcome);
  json["decision_credit"] = exchange::json_of(part.decision_credit);
  json["symptoms_credit"] = exchange::json_of(part.symptoms_credit);
  json["advice_credit"] = exchange::json_of(part.advice_credit);
  json["certainty_mark"] = exchange::json_of(part.certainty_mark);
  json["lung_warning_required"] = part.lung_warning_required;
  json["lung_warning_given"] = part.lung_warning_given;
}

ordered_json item_json(const Item& item, std::size_t visit, const exchange::DocumentFiles& files) {
  ordered_json json = exchange::row_to_json(exchange::answer_row(item, static_cast<std::int64_t>(visit), files));
  json["attempt_id"] = nullptr;
  json["resolutions"] = scoring::join_ids(item.resolutions);
  json["critical"] = item.critical;
  json["dangerous"] = item.dangerous;
  return json;
}

}  // namespace

std::string grade_as_text(const GradedCase& graded) {
  const scoring::Score& score = graded.score;
  std::string text = fmt::format("{}: score {}, {}\n", visible(graded.the_case.id.text()), number_or_dash(score.score),
                                 scoring::to_text(score.outcome));
  if (score.score != score.score_uncapped)
    text += fmt::format("capped at {}: {}; {} without the cap\n", number_or_dash(score.score),
                        scoring::to_text(score.outcome), number_or_dash(score.score_uncapped));
  text += fmt::format("decision {}, symptoms {}, advice {}, certainty mark {}\n", number_or_dash(score.decision_credit),
                      number_or_dash(score.symptoms_credit), number_or_dash(score.advice_credit),
                      number_or_dash(score.certainty_mark));
  for (std::size_t i = 0; i < score.visits.size(); ++i) {
    text += visit_text(graded.guidance, i + 1, graded.the_case.visits[i].hours, score.visits[i]);
  }
  return text;
}

ordered_json grade_as_json(const GradedCase& graded) {
  const exchange::DocumentFiles files = document_files(graded.guidance);
  ordered_json json;
  json["case"] = graded.the_case.id.text();
  json["case_hash"] = graded.the_case.hash;
  json["guidance_hash"] = graded.guidance.hash;
  json["scorer_version"] = scoring::scorer_version(graded.guidance);
  add_results(json, graded.score);
  json["score_uncapped"] = exchange::json_of(graded.score.score_uncapped);
  json["visits"] = ordered_json::array();
  for (std::size_t i = 0; i < graded.score.visits.size(); ++i) {
    ordered_json visit;
    visit["visit"] = i + 1;
    add_results(visit, graded.score.visits[i]);
    visit["items"] = ordered_json::array();
    for (const Item& item : graded.score.visits[i].items)
      visit["items"].push_back(item_json(item, i + 1, files));
    json["visits"].push_back(std::move(visit));
  }
  return json;
}

}  // namespace nc::app
