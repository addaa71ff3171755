#include "cases/draft.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "cases/case_outline.hpp"
#include "cases/checks.hpp"
#include "cases/reading/reading.hpp"
#include "cases/vocabulary.hpp"

namespace nc::cases {

bool is_whole(const VisitPlaces& places) {
  return places.readable && std::all_of(places.symptoms.begin(), places.symptoms.end(), [](const SymptomPlaces& one) {
           return one.readable &&
                  std::none_of(one.unread.begin(), one.unread.end(), [](bool unread) { return unread; });
         });
}

namespace {

/// The `format` that a file names; nothing when it names none.
const toml::Value* written_format(const toml::File& file) {
  if (file.root() == nullptr) return nullptr;
  const auto& entries = file.root()->entries;
  const auto found =
      std::find_if(entries.begin(), entries.end(), [](const toml::Entry& entry) { return entry.key == "format"; });
  return found != entries.end() && found->value.kind == toml::Kind::integer ? &found->value : nullptr;
}

bool is_former(const toml::File& file) {
  const toml::Value* format = written_format(file);
  return format != nullptr && format->integer == former_case_format;
}

/// One error in place of all that follow from it.
void refuse_former(toml::File& file) {
  file.take_diagnostics();
  file.report(
      static_cast<int>(CaseFault::unknown_format), file.place_of(*written_format(file)),
      fmt::format("this case is written in format {}, and this program reads format {}", former_case_format,
                  case_format),
      "write format = 2 and change what 'needlecase explain NC0120' lists: use, quotes in place of captions, no offer, "
      "and the debrief");
}

Draft read_former(toml::File& file, const guidance::Guidance& guidance, Draft draft) {
  draft.the_case.format = former_case_format;
  read_case(file.table(*file.root()), guidance, draft);
  draft.diagnostics = file.take_diagnostics();
  return draft;
}

}  // namespace

Draft read_draft(std::string_view text, const std::string& path, const guidance::Guidance& guidance,
                 FormatsRead formats) {
  Draft draft;
  draft.the_case.path = path;
  constexpr int first_number = static_cast<int>(CaseFault::first_of_reading);
  toml::File file(path, std::string(text), first_number, case_outline());
  if (is_former(file)) {
    if (formats == FormatsRead::any) {
      toml::File former(path, std::string(text), first_number, former_case_outline());
      return read_former(former, guidance, std::move(draft));
    }
    refuse_former(file);
    draft.diagnostics = file.take_diagnostics();
    return draft;
  }
  draft.is_other_file = file.is_of_other_kind();
  if (draft.is_other_file) {
    file.report(toml::Fault::missing_key, {{}, 1, 1, 0}, "this file is no case: it holds nothing that a case has",
                "begin with the template that 'needlecase new' writes");
  } else if (file.root() != nullptr) {
    read_case(file.table(*file.root()), guidance, draft);
    const CheckContext context{file, guidance, draft.the_case, draft.places};
    check_head(context);
    check_texts(context);
    check_visits(context);
    check_findings(context);
    check_quotes(context);
    check_key(context);
    check_debrief(context);
    check_advice(context);
  }
  draft.diagnostics = file.take_diagnostics();
  sort_diagnostics(draft.diagnostics);
  return draft;
}

}  // namespace nc::cases
