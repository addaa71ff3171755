#include "guidance/findings.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::guidance {
namespace {

constexpr std::array<FindingTerms, finding_count> terms = {{
    {Finding::breathing, "breathing", {"normal", "new-difficulty"}, 2},
    {Finding::chest, "chest", {"none", "wall-ache", "chest-pain"}, 3},
    {Finding::site, "site", {"none", "minor", "large-bruise", "alarm"}, 4},
    {Finding::nerve, "nerve", {"none", "brief-resolved", "local-ongoing", "local-persistent", "beyond-or-weak"}, 5},
    {Finding::spasm, "spasm", {"none", "during", "short", "long"}, 4},
    {Finding::pain, "pain", {"none", "mild", "moderate", "severe"}, 4},
    {Finding::trend, "trend", {"na", "improving", "unchanged", "slight-rise", "marked-worse"}, 5},
    {Finding::selfcare, "selfcare", {"na", "eased", "not-tried", "not-eased"}, 4},
    {Finding::spread, "spread", {"local", "wide"}, 2},
    {Finding::onset, "onset", {"early", "late"}, 2},
    {Finding::general, "general", {"none", "tired-or-energised", "uncovered"}, 3},
    {Finding::factor, "factor", {"none", "explains-soreness", "not-listed", "needs-clearance"}, 4},
    {Finding::provoked, "provoked", {"no", "after-strenuous"}, 2},
}};

constexpr std::array<std::string_view, region_count> region_names = {"neck", "upper-back", "shoulder"};

/// Findings that speak of the pain and therefore hold their default while there is none.
constexpr std::array<Finding, 5> about_pain = {Finding::trend, Finding::selfcare, Finding::spread, Finding::onset,
                                               Finding::provoked};

/// `'trend' and 'selfcare'`.
std::string quoted_names(const std::vector<Finding>& findings) {
  std::vector<std::string> names;
  for (const Finding finding : findings)
    names.push_back(fmt::format("'{}'", to_text(finding)));
  return join_words(names);
}

std::optional<InvalidFindings> find_invalid_pain(const Findings& findings) {
  const bool no_pain = findings[Finding::pain] == 0;
  std::vector<Finding> without_pain;
  for (const Finding finding : about_pain)
    if (no_pain && findings[finding] != 0) without_pain.push_back(finding);
  if (!without_pain.empty()) {
    return InvalidFindings{without_pain.front(),
                           fmt::format("{} {} of pain, but there is none", quoted_names(without_pain),
                                       without_pain.size() == 1 ? "speaks" : "speak"),
                           {Finding::pain}};
  }
  std::vector<Finding> missing;
  for (const Finding finding : {Finding::trend, Finding::selfcare})
    if (!no_pain && findings[finding] == 0) missing.push_back(finding);
  if (missing.empty()) return std::nullopt;
  return InvalidFindings{missing.front(), fmt::format("pain needs {} as well", quoted_names(missing)), missing};
}

std::optional<InvalidFindings> find_invalid_onset(const Findings& findings) {
  const std::string_view onset = to_text(Finding::onset, findings[Finding::onset]);
  if (onset != "late" || findings.hours > late_onset_hours) return std::nullopt;
  return InvalidFindings{Finding::onset,
                         fmt::format("'late' means first felt more than {} h after the session, but it is only {} h",
                                     late_onset_hours, findings.hours),
                         {}};
}

std::optional<InvalidFindings> find_invalid_nerve(const Findings& findings) {
  const std::string_view nerve = to_text(Finding::nerve, findings[Finding::nerve]);
  if (nerve == "local-ongoing" && findings.hours >= persistent_nerve_hours) {
    return InvalidFindings{
        Finding::nerve,
        fmt::format("'local-ongoing' holds under {} h; from then on it is 'local-persistent'", persistent_nerve_hours),
        {}};
  }
  if (nerve == "local-persistent" && findings.hours < persistent_nerve_hours) {
    return InvalidFindings{
        Finding::nerve,
        fmt::format("'local-persistent' holds from {} h; before it is 'local-ongoing'", persistent_nerve_hours),
        {}};
  }
  return std::nullopt;
}

}  // namespace

const std::array<FindingTerms, finding_count>& finding_terms() {
  return terms;
}

std::optional<Finding> parse_finding(std::string_view name) {
  for (const FindingTerms& term : terms) {
    if (term.name == name) return term.finding;
  }
  return std::nullopt;
}

std::optional<std::uint8_t> parse_finding_value(Finding finding, std::string_view value) {
  const FindingTerms& term = terms[static_cast<std::size_t>(finding)];
  for (std::size_t i = 0; i < term.value_count; ++i) {
    if (term.values[i] == value) return static_cast<std::uint8_t>(i);
  }
  return std::nullopt;
}

std::optional<Region> parse_region(std::string_view name) {
  for (std::size_t i = 0; i < region_count; ++i) {
    if (region_names[i] == name) return static_cast<Region>(i);
  }
  return std::nullopt;
}

std::string_view to_text(Finding finding) {
  return terms[static_cast<std::size_t>(finding)].name;
}

std::string_view to_text(Finding finding, std::uint8_t value) {
  const FindingTerms& term = terms[static_cast<std::size_t>(finding)];
  return value < term.value_count ? term.values[value] : std::string_view("?");
}

std::string_view to_text(Region region) {
  return region_names[static_cast<std::size_t>(region)];
}

std::optional<InvalidFindings> find_invalid(const Findings& findings) {
  if (auto invalid = find_invalid_pain(findings)) return invalid;
  if (auto invalid = find_invalid_onset(findings)) return invalid;
  return find_invalid_nerve(findings);
}

std::vector<InvalidFindings> find_all_invalid(const Findings& findings) {
  std::vector<InvalidFindings> all;
  for (auto& invalid : {find_invalid_pain(findings), find_invalid_onset(findings), find_invalid_nerve(findings)})
    if (invalid) all.push_back(*invalid);
  return all;
}

}  // namespace nc::guidance
