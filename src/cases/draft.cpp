#include "cases/draft.hpp"

#include <algorithm>

#include "cases/case_outline.hpp"
#include "cases/checks.hpp"
#include "cases/reading.hpp"

namespace nc::cases {

bool is_whole(const VisitPlaces& places) {
  return places.readable && std::all_of(places.symptoms.begin(), places.symptoms.end(), [](const SymptomPlaces& one) {
           return one.readable &&
                  std::none_of(one.unread.begin(), one.unread.end(), [](bool unread) { return unread; });
         });
}

Draft read_draft(std::string_view text, const std::string& path, const guidance::Guidance& guidance) {
  Draft draft;
  draft.the_case.path = path;
  toml::File file(path, std::string(text), static_cast<int>(CaseFault::first_of_reading), case_outline());
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
    check_key(context);
    check_advice(context);
  }
  draft.diagnostics = file.take_diagnostics();
  sort_diagnostics(draft.diagnostics);
  return draft;
}

}  // namespace nc::cases
