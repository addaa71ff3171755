#include "app/commands/guidance/coverage_text.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/commands/guidance/id_texts.hpp"

namespace nc::app {
namespace {

using cases::Coverage;
using guidance::Region;
using guidance::Urgency;

std::string_view region_name(std::size_t region) {
  return guidance::to_text(static_cast<Region>(region));
}
std::string_view urgency_name(std::size_t urgency) {
  return guidance::to_text(static_cast<Urgency>(urgency));
}

std::string urgency_table(const Coverage& coverage) {
  std::string out = "| region |";
  for (std::size_t u = 0; u < cases::urgency_count; ++u)
    out += fmt::format(" {} |", urgency_name(u));
  out += "\n|---|" + std::string(cases::urgency_count * 4, '-');
  for (std::size_t u = 0; u < cases::urgency_count; ++u)
    out[out.size() - u * 4 - 1] = '|';
  for (std::size_t r = 0; r < guidance::region_count; ++r) {
    out += fmt::format("\n| {} |", region_name(r));
    for (std::size_t u = 0; u < cases::urgency_count; ++u)
      out += fmt::format(" {} |", coverage.by_urgency[r][u].size());
  }
  return out + "\n";
}

/// 'up to 48 h', '48 to 72 h', 'past 96 h'.
std::string window_name(const guidance::Guidance& guidance, std::size_t window) {
  const guidance::TimeWindow& one = guidance.windows[window];
  if (window == 0) return fmt::format("up to {} h", one.up_to_hours);
  if (window + 1 == guidance.windows.size()) return fmt::format("past {} h", one.above_hours);
  return fmt::format("{} to {} h", one.above_hours, one.up_to_hours);
}

std::string window_table(const guidance::Guidance& guidance, const Coverage& coverage) {
  std::string out = "| region | urgency |";
  std::string line = "|---|---|";
  for (std::size_t w = 0; w < guidance.windows.size(); ++w) {
    out += fmt::format(" {} |", window_name(guidance, w));
    line += "---|";
  }
  out += "\n" + line;
  for (std::size_t r = 0; r < guidance::region_count; ++r) {
    for (std::size_t u = 0; u < cases::urgency_count; ++u) {
      out += fmt::format("\n| {} | {} |", region_name(r), urgency_name(u));
      for (const auto& ids : coverage.by_window[r][u])
        out += fmt::format(" {} |", ids.size());
    }
  }
  return out + "\n";
}

std::string rule_table(const Coverage& coverage) {
  std::string out = "| rule | urgency |";
  for (std::size_t r = 0; r < guidance::region_count; ++r)
    out += fmt::format(" {} |", region_name(r));
  out += " decides a symptom | also present |\n|---|---|---|---|---|---|---|\n";
  for (const auto& rule : coverage.rules) {
    out += fmt::format("| {} | {} |", rule.rule.text(), guidance::to_text(rule.urgency));
    for (const auto& cases : rule.deciding)
      out += fmt::format(" {} |", cases.size());
    out += fmt::format(" {} | {} |\n", rule.deciding_symptom.size(), rule.also_present.size());
  }
  return out;
}

/// Distinct cases that rest on a document, by region.
std::string document_table(const guidance::Guidance& guidance, const Coverage& coverage) {
  std::string out = "| document | file |";
  for (std::size_t r = 0; r < guidance::region_count; ++r)
    out += fmt::format(" {} |", region_name(r));
  out += "\n|---|---|---|---|---|\n";
  for (const auto& document : guidance.documents) {
    out += fmt::format("| {} | `{}` |", document.id.text(), document.file);
    for (std::size_t r = 0; r < guidance::region_count; ++r) {
      std::vector<std::string> ids;
      for (const auto& cell : coverage.cells)
        if (cell.document == document.id && cell.region == static_cast<Region>(r))
          for (const auto& id : cell.cases)
            ids.push_back(id.text());
      std::sort(ids.begin(), ids.end());
      out += fmt::format(" {} |", std::distance(ids.begin(), std::unique(ids.begin(), ids.end())));
    }
    out += "\n";
  }
  return out;
}

std::string cell_table(const Coverage& coverage) {
  std::string out = "| region | urgency | rule | document | visits | cases |\n|---|---|---|---|---|---|\n";
  for (const auto& cell : coverage.cells) {
    out += fmt::format("| {} | {} | {} | {} | {} | {} |\n", guidance::to_text(cell.region),
                       guidance::to_text(cell.urgency), cell.rule.text(), cell.document.text(), cell.visits,
                       fmt::join(texts_of(cell.cases), ", "));
  }
  return out;
}

std::vector<std::string> gap_sentences(const guidance::Guidance& guidance, const Coverage& coverage) {
  const auto gaps = cases::gaps_of(guidance, coverage);
  std::vector<std::string> sentences;
  for (const auto& gap : gaps.urgencies)
    sentences.push_back(fmt::format("No case of the region {} has the urgency {}.", guidance::to_text(gap.region),
                                    guidance::to_text(gap.urgency)));
  for (const auto& rule : gaps.rules)
    sentences.push_back(fmt::format("No case is decided by rule {}.", rule.text()));
  for (const auto& document : gaps.documents)
    sentences.push_back(fmt::format("No case rests on document {}.", document.text()));
  if (sentences.empty())
    sentences.emplace_back("None: every region has every urgency, and every rule and document decides a case.");
  return sentences;
}

}  // namespace

std::string coverage_markdown(const guidance::Guidance& guidance, const Coverage& coverage) {
  std::string out = "# What the shipped cases cover\n\nWritten by `needlecase coverage --format md`; do not edit. ";
  out += fmt::format(
      "{} ready cases with {} visits; {} of the cases are kept for exams. A case of several regions counts in each "
      "of them.\n",
      coverage.cases, coverage.visits, coverage.exams);
  out += "\n## Gaps\n\n";
  for (const auto& sentence : gap_sentences(guidance, coverage))
    out += "- " + sentence + "\n";
  out += "\n## Cases by region and urgency\n\n" + urgency_table(coverage);
  out +=
      "\n## Cases by region, urgency and time\n\nThe hours since the session at the visit that has the urgency.\n\n" +
      window_table(guidance, coverage);
  out +=
      "\n## Cases by decision rule\n\nCases with a visit that the rule decides, by region; then cases in which it "
      "decides a "
      "symptom, and in which it holds below the deciding urgency.\n\n" +
      rule_table(coverage);
  out += "\n## Cases by document\n\nCases with a visit decided by a rule that cites the document.\n\n" +
         document_table(guidance, coverage);
  return out + "\n## Region × urgency × rule × document\n\n" + cell_table(coverage);
}

std::string coverage_lines(const guidance::Guidance& guidance, const Coverage& coverage) {
  std::string out = fmt::format("{} ready cases, {} visits, {} cases for exams\n\nCases by region and urgency\n",
                                coverage.cases, coverage.visits, coverage.exams);
  for (std::size_t r = 0; r < guidance::region_count; ++r) {
    out += fmt::format("{}:", region_name(r));
    for (std::size_t u = 0; u < cases::urgency_count; ++u)
      out += fmt::format("{} {} {}", u == 0 ? "" : ",", coverage.by_urgency[r][u].size(), urgency_name(u));
    out += "\n";
  }
  out += "\nCases decided by each rule\n";
  for (const auto& rule : coverage.rules) {
    out += fmt::format("{} ({}):", rule.rule.text(), guidance::to_text(rule.urgency));
    for (std::size_t r = 0; r < guidance::region_count; ++r)
      out += fmt::format(" {} {},", region_name(r), rule.deciding[r].size());
    out += fmt::format(" symptoms {}, also present {}\n", rule.deciding_symptom.size(), rule.also_present.size());
  }
  out += "\nRegion, urgency, rule, document: visits\n";
  for (const auto& cell : coverage.cells)
    out += fmt::format("{}, {}, {}, {}: {}\n", guidance::to_text(cell.region), guidance::to_text(cell.urgency),
                       cell.rule.text(), cell.document.text(), cell.visits);
  out += "\nGaps\n";
  for (const auto& sentence : gap_sentences(guidance, coverage))
    out += sentence + "\n";
  return out;
}

std::string coverage_json(const guidance::Guidance& guidance, const Coverage& coverage) {
  nlohmann::ordered_json out;
  out["cases"] = coverage.cases;
  out["visits"] = coverage.visits;
  out["exams"] = coverage.exams;
  out["cells"] = nlohmann::ordered_json::array();
  for (const auto& cell : coverage.cells) {
    nlohmann::ordered_json entry;
    entry["region"] = guidance::to_text(cell.region);
    entry["urgency"] = guidance::to_text(cell.urgency);
    entry["rule"] = cell.rule.text();
    entry["document"] = cell.document.text();
    entry["visits"] = cell.visits;
    entry["cases"] = texts_of(cell.cases);
    out["cells"].push_back(std::move(entry));
  }
  const auto gaps = cases::gaps_of(guidance, coverage);
  out["gaps"] = {{"urgencies", nlohmann::ordered_json::array()},
                 {"rules", nlohmann::ordered_json::array()},
                 {"documents", nlohmann::ordered_json::array()}};
  for (const auto& gap : gaps.urgencies)
    out["gaps"]["urgencies"].push_back(
        {{"region", guidance::to_text(gap.region)}, {"urgency", guidance::to_text(gap.urgency)}});
  for (const auto& rule : gaps.rules)
    out["gaps"]["rules"].push_back(rule.text());
  for (const auto& document : gaps.documents)
    out["gaps"]["documents"].push_back(document.text());
  return out.dump(2) + "\n";
}

}  // namespace nc::app
