#include "practice/session/notices.hpp"

#include <utility>

namespace nc::practice::notices {

Phrase exam_is_open() {
  return {phrase("An exam is open. Choose Continue and finish it first.")};
}
Phrase guidance_after_exam() {
  return {phrase("The guidance can be read again after the exam.")};
}
Phrase progress_after_exam() {
  return {phrase("Progress can be seen again after the exam.")};
}
Phrase still_reading() {
  return {phrase("The cases are still being read. Practice can begin once they are.")};
}
Phrase no_case_fits() {
  return {phrase("No case fits the filter. Widen it and try again.")};
}
Phrase no_misses() {
  return {phrase("There are no missed cases to practise.")};
}
Phrase no_dangerous() {
  return {phrase("There are no dangerous misses to practise.")};
}
Phrase no_family() {
  return {phrase("No case of the library is decided by this family of statements.")};
}
Phrase not_realistic() {
  return {phrase("Realistic practice needs an emergency and other cases to draw from.")};
}
Phrase too_few_twins() {
  return {phrase("There are fewer than two whole pairs of twins, so they cannot be kept apart.")};
}
Phrase realistic_over() {
  return {phrase("The last case is done. What you called is shown.")};
}
Phrase nothing_due(std::optional<int> in_days) {
  if (!in_days) {
    return {phrase("Nothing is due. A case comes back for review some days after it was practised.")};
  }
  return phrases("Nothing is due today. The next case comes back tomorrow.",
                 "Nothing is due today. The next case comes back in {0} days.", static_cast<std::size_t>(*in_days));
}
Phrase no_such_case() {
  return {phrase("This case is not in the library.")};
}
Phrase cases_gone(std::size_t count) {
  return phrases(
      "The file of a case chosen here is gone or can no longer be read, so that case is left out. Put the file back "
      "and "
      "start Needlecase again to practise it.",
      "The files of {0} cases chosen here are gone or can no longer be read, so those cases are left out. Put the "
      "files "
      "back and start Needlecase again to practise them.",
      count);
}
Phrase cases_changed(std::size_t count) {
  return phrases(
      "The file of a case chosen here was changed since Needlecase started. The case is shown as it is written now.",
      "The files of {0} cases chosen here were changed since Needlecase started. They are shown as they are written "
      "now.",
      count);
}
Phrase trainee_of_open_case() {
  return {phrase("The open case stays under the trainee id it was begun with; the new one holds from the next case.")};
}
Phrase submitted() {
  return {phrase("Submitted.")};
}
Phrase name_the_cue() {
  return {phrase("Which cue decided it?")};
}
Phrase twins_not_answered() {
  return {phrase("Both cases can be compared once each was answered.")};
}
Phrase exam_over() {
  return {phrase("The exam is over. Its result is shown.")};
}
Phrase decide() {
  return {phrase("decide what the patient should do")};
}

Phrase classify_reports(std::size_t open) {
  return phrases("classify the report that is still open", "classify the {0} reports that are still open", open);
}

Phrase before_submit(std::vector<Phrase> missing) {
  Phrase said{phrase("Before you submit: {0}.")};
  said.list = std::move(missing);
  return said;
}

Phrase left_case(std::string title) {
  Phrase said{phrase("'{0}' was left unfinished. The answers given there stay in the record.")};
  said.arguments.push_back(std::move(title));
  return said;
}

Phrase debrief_opens(scoring::Outcome outcome) {
  switch (outcome) {
    case scoring::Outcome::safe:
      return {phrase("Debrief. Outcome: safe.")};
    case scoring::Outcome::unsafe:
      return {phrase("Debrief. Outcome: unsafe.")};
    case scoring::Outcome::critical_miss:
      break;
  }
  return {phrase("Debrief. Outcome: critical miss.")};
}

}  // namespace nc::practice::notices
