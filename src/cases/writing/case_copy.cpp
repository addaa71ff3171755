#include "cases/writing/case_copy.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "cases/draft.hpp"

namespace nc::cases {
namespace {

std::string in_quotes(std::string_view text) {
  return fmt::format("\"{}\"", text);
}

std::string region_list(const std::vector<guidance::Region>& regions) {
  std::vector<std::string> words;
  for (const guidance::Region region : regions)
    words.push_back(in_quotes(guidance::to_text(region)));
  return fmt::format("[{}]", fmt::join(words, ", "));
}

void add_note(std::vector<CopyNote>& notes, const SourcePlace& place, std::string message) {
  if (place.line > 0) notes.push_back({place.line, std::move(message)});
}

/// A copy is to become another patient.
void add_words_notes(CaseCopy& copy, const CaseId& original, const guidance::Guidance& guidance) {
  const CasePlaces places = read_draft(copy.text, {}, guidance).places;
  add_note(copy.notes, places.summary, fmt::format("the patient is still that of '{}'", original.text()));
  add_note(copy.notes, places.visits.front().words,
           "the patient's words are still the same: change them, and the findings that they say");
}

}  // namespace

void edit_head(toml::TextEdits& edits, toml::File& file, const CopyWish& wish) {
  toml::Table root = file.table(*file.root());
  edits.replace(*root.find("id"), in_quotes(wish.id.text()));
  edits.replace(*root.find("status"), in_quotes("draft"));
  if (!wish.regions.empty()) edits.replace(*root.find("regions"), region_list(wish.regions));
  const toml::Value* reviewers = root.find("reviewers");
  if (reviewers != nullptr && !reviewers->items.empty()) edits.replace(*reviewers, "[]");
}

std::vector<CopyNote> usual_notes(const std::string& text, const Case& original, const guidance::Guidance& guidance) {
  const Draft draft = read_draft(text, {}, guidance);
  const CasePlaces& places = draft.places;
  const std::string& id = original.id.text();
  std::vector<CopyNote> notes;
  add_note(notes, places.title, fmt::format("the title is still that of '{}': give the case its own", id));
  if (!places.authors.empty())
    add_note(notes, places.authors.front(),
             fmt::format("the authors are still those of '{}': write who wrote this", id));
  add_note(notes, places.debrief.header, "the debrief still explains the other case");
  if (!original.reviewers.empty()) notes.push_back({0, "the reviewers were taken out: nobody has read this case yet"});
  return notes;
}

Result<CaseCopy> copy_case(const ParsedCase& original, const CopyWish& wish, const guidance::Guidance& guidance) {
  if (!original.the_case) return fail(ErrorKind::input, render_diagnostics(original.diagnostics));
  const std::string& text = original.origin.text;
  toml::File file(wish.id.text(), text, 0);
  toml::TextEdits edits(text);
  edit_head(edits, file, wish);
  if (original.origin.twin.line > 0) edits.comment_out(original.origin.twin.line);
  CaseCopy copy{edits.applied(), {}};
  const ParsedCase parsed = parse_case(copy.text, wish.id.text() + ".toml", guidance);
  if (!parsed.the_case) return fail(ErrorKind::input, render_diagnostics(parsed.diagnostics));
  copy.notes = usual_notes(copy.text, *original.the_case, guidance);
  add_words_notes(copy, original.the_case->id, guidance);
  if (original.the_case->twin) {
    copy.notes.push_back({original.origin.twin.line, fmt::format("the twin '{}' is in a comment now: it does not name "
                                                                 "this case",
                                                                 original.the_case->twin->text())});
  }
  std::stable_sort(copy.notes.begin(), copy.notes.end(),
                   [](const CopyNote& a, const CopyNote& b) { return a.line < b.line; });
  return copy;
}

}  // namespace nc::cases
