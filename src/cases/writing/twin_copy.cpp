#include "cases/writing/twin_copy.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "cases/draft.hpp"
#include "cases/writing/placeholders.hpp"
#include "guidance/flips.hpp"

namespace nc::cases {
namespace {

/// A finding that is otherwise in the twin.
struct Changed {
  std::optional<std::size_t> symptom;  ///< the report that changes; nothing when the visit gets one
  guidance::Finding finding = guidance::Finding::pain;
  std::uint8_t value = 0;
};

/// One way to make the twin.
struct Candidate {
  std::size_t visit = 0;
  std::vector<Changed> changes;
  guidance::Urgency before = guidance::Urgency::expected;
  guidance::Urgency after = guidance::Urgency::expected;
  std::vector<guidance::RuleId> rules;
  int rank = 0;  ///< 0: another value, 1: one more finding, 2: a finding less
};

std::optional<std::size_t> stating(const Visit& visit, guidance::Finding finding) {
  for (std::size_t at = 0; at < visit.symptoms.size(); ++at) {
    if (visit.symptoms[at].findings[finding] != 0) return at;
  }
  return std::nullopt;
}

/// Adds the change to the candidate. False for what no report states: the hours and the factor of the visit.
bool add_change(const Visit& visit, const guidance::Change& change, Candidate& candidate) {
  if (!change.finding || *change.finding == guidance::Finding::factor) return false;
  Changed one{stating(visit, *change.finding), *change.finding, change.value};
  candidate.rank = std::max(candidate.rank, !one.symptom ? 1 : change.value == 0 ? 2 : 0);
  if (!one.symptom && !visit.symptoms.empty()) one.symptom = 0;
  candidate.changes.push_back(one);
  return true;
}

void add_candidates(const guidance::Guidance& guidance, const Case& the_case, std::size_t visit,
                    std::vector<Candidate>& candidates) {
  const guidance::Findings findings = visit_findings(the_case, the_case.visits[visit]);
  const guidance::Urgency before = derive(guidance, findings).key;
  for (const guidance::Flip& flip : find_flips(guidance, findings)) {
    Candidate one{visit, {}, before, flip.key, flip.deciding};
    const bool all = std::all_of(flip.changes.begin(), flip.changes.end(), [&](const guidance::Change& change) {
      return add_change(the_case.visits[visit], change, one);
    });
    if (all) candidates.push_back(std::move(one));
  }
}

/// The best first.
std::vector<Candidate> all_candidates(const guidance::Guidance& guidance, const Case& the_case) {
  std::vector<Candidate> candidates;
  for (std::size_t visit = 0; visit < the_case.visits.size(); ++visit)
    add_candidates(guidance, the_case, visit, candidates);
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.rank < b.rank; });
  return candidates;
}

std::string line_for(const Changed& change) {
  return fmt::format("{} = \"{}\"", guidance::to_text(change.finding), guidance::to_text(change.finding, change.value));
}

void edit_finding(toml::TextEdits& edits, toml::Table& visit, const Changed& change) {
  const std::string line = line_for(change);
  if (!change.symptom) {
    const toml::Value* advice = visit.find("advice");
    if (advice == nullptr) return;
    const std::string quote = fmt::format("quote = \"{}\"", quote_placeholder);
    for (const std::string_view added : {std::string_view("[[visit.symptom]]"), std::string_view("id = \"sign\""),
                                         std::string_view(quote), std::string_view(line)})
      edits.insert_before(advice->line, added);
    return;
  }
  toml::Table symptom = visit.tables("symptom")[*change.symptom];
  const toml::Value* written = symptom.find(guidance::to_text(change.finding));
  if (written != nullptr) {
    edits.insert_before(written->line, fmt::format("# was \"{}\": change the words that say it", written->text));
    edits.replace(*written, fmt::format("\"{}\"", guidance::to_text(change.finding, change.value)));
  } else {
    const toml::Value* quote = symptom.find("quote");
    edits.insert_before(quote->line, "# this is new: add the words that say it");
    edits.insert_before(quote->line, line);
  }
}

/// Twins that differ in two findings say why in a tag.
void tag_two_cues(toml::TextEdits& edits, toml::Table& root, const Case& the_case) {
  std::vector<std::string> tags = {"\"two-cues-say-why\""};
  for (const std::string& tag : the_case.tags)
    tags.push_back(fmt::format("\"{}\"", tag));
  const std::string list = fmt::format("[{}]", fmt::join(tags, ", "));
  if (const toml::Value* written = root.find("tags"))
    edits.replace(*written, list);
  else
    edits.insert_after(root.find("id")->line, "tags = " + list);
}

std::string twin_text(const ParsedCase& original, const CaseId& id, const Candidate& candidate) {
  const std::string& text = original.origin.text;
  toml::File file(id.text(), text, 0);
  toml::TextEdits edits(text);
  edit_head(edits, file, {id});
  toml::Table root = file.table(*file.root());
  const std::string name = fmt::format("\"{}\"", original.the_case->id.text());
  const toml::Value* twin = root.find("twin");
  if (twin != nullptr) {
    edits.replace(*twin, name);
  } else {
    edits.insert_after(root.find("id")->line, "twin = " + name);
  }
  if (candidate.changes.size() > 1) tag_two_cues(edits, root, *original.the_case);
  toml::Table visit = root.tables("visit")[candidate.visit];
  for (const Changed& change : candidate.changes)
    edit_finding(edits, visit, change);
  if (const toml::Value* expect = visit.find("expect"))
    edits.replace(*expect, fmt::format("\"{}\"", guidance::to_text(candidate.after)));
  return edits.applied();
}

/// The line in which a changed finding is written now.
int line_of(const std::string& text, std::size_t visit, const Changed& change, const guidance::Guidance& guidance) {
  const Draft draft = read_draft(text, {}, guidance);
  const VisitPlaces& places = draft.places.visits[visit];
  return places.symptoms[change.symptom.value_or(0)].findings[static_cast<std::size_t>(change.finding)].line;
}

std::string rule_words(const std::vector<guidance::RuleId>& rules) {
  std::string words;
  for (const guidance::RuleId& rule : rules)
    words += (words.empty() ? "" : ", ") + rule.text();
  return words;
}

std::vector<CopyNote> notes_for(const std::string& text, const CaseId& id, const Case& original,
                                const Candidate& candidate, const guidance::Guidance& guidance) {
  std::vector<CopyNote> notes = usual_notes(text, original, guidance);
  const std::size_t number = candidate.visit + 1;
  for (const Changed& change : candidate.changes) {
    notes.push_back(
        {line_of(text, candidate.visit, change, guidance),
         fmt::format("{} is what differs: visit {} is {} now ({}) and was {}. Change the words that say it, "
                     "and leave the others as they are",
                     line_for(change), number, guidance::to_text(candidate.after), rule_words(candidate.rules),
                     guidance::to_text(candidate.before))});
  }
  notes.push_back(
      {0, fmt::format("write twin = \"{}\" in '{}'{}", id.text(), original.id.text(),
                      original.twin ? fmt::format(", which names '{}' now: a case has one twin", original.twin->text())
                                    : std::string())});
  std::stable_sort(notes.begin(), notes.end(), [](const CopyNote& a, const CopyNote& b) { return a.line < b.line; });
  return notes;
}

}  // namespace

Result<CaseCopy> twin_case(const ParsedCase& original, const CaseId& id, const guidance::Guidance& guidance) {
  if (!original.the_case) return fail(ErrorKind::input, render_diagnostics(original.diagnostics));
  const Case& the_case = *original.the_case;
  for (const Candidate& candidate : all_candidates(guidance, the_case)) {
    std::string text = twin_text(original, id, candidate);
    const ParsedCase parsed = parse_case(text, id.text() + ".toml", guidance);
    if (!parsed.the_case) continue;
    const Visit& visit = parsed.the_case->visits[candidate.visit];
    if (derive(guidance, visit_findings(*parsed.the_case, visit)).key != candidate.after) continue;
    auto notes = notes_for(text, id, the_case, candidate, guidance);
    return CaseCopy{std::move(text), std::move(notes)};
  }
  return fail(
      ErrorKind::input,
      fmt::format(
          "no smallest change of findings makes a twin of '{}': copy it with --from, and write the twin by hand",
          the_case.id.text()));
}

}  // namespace nc::cases
