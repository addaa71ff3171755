#include "scoring/sheet_faults.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "scoring/certainty.hpp"
#include "support/text.hpp"

namespace nc::scoring {
namespace {

using Faults = std::vector<std::string>;

template <class Id>
std::string unknown_word(std::string_view what, const std::string& word, const std::vector<Id>& known) {
  std::vector<std::string> words;
  words.reserve(known.size());
  for (const Id& id : known)
    words.push_back(id.text());
  const std::optional<std::string> near = nearest(word, words);
  return fmt::format("{} '{}'{}", what, visible(word), near ? fmt::format("; did you mean '{}'?", *near) : "");
}

void find_symptom_faults(const std::string& where, const cases::Visit& visit, const VisitAnswers& answers,
                         Faults& faults) {
  std::vector<cases::SymptomId> known;
  for (const cases::Symptom& symptom : visit.symptoms)
    known.push_back(symptom.id);
  for (const cases::Symptom& report : visit.symptoms) {
    if (answers.symptoms.count(report.id) == 0 || is_heard(report, answers)) continue;
    faults.push_back(fmt::format("{}symptom '{}' is only heard when '{}' is asked about; add it to 'asked'", where,
                                 visible(report.id.text()), cases::to_text(*report.heard)));
  }
  for (const auto& [id, urgency] : answers.symptoms) {
    if (std::find(known.begin(), known.end(), id) == known.end()) {
      faults.push_back(where + unknown_word("the patient reports no symptom", id.text(), known));
    }
    if (urgency == guidance::Urgency::not_covered) {
      faults.push_back(
          fmt::format("{}'not-covered' is no answer to symptom '{}'; give expected, monitor, contact or emergency",
                      where, visible(id.text())));
    }
  }
}

void find_advice_faults(const std::string& where, const guidance::Guidance& guidance, const cases::VisitKey& key,
                        const VisitAnswers& answers, Faults& faults) {
  if (guidance.sheet && answers.advice.size() > guidance.sheet->most_chosen) {
    faults.push_back(fmt::format("{}{} items of advice are chosen, and at most {} can be", where, answers.advice.size(),
                                 guidance.sheet->most_chosen));
  }
  for (const guidance::AdviceId& id : answers.advice) {
    if (std::find(key.offered.begin(), key.offered.end(), id) != key.offered.end()) continue;
    faults.push_back(where + unknown_word("the case does not offer the advice", id.text(), key.offered));
  }
}

void find_visit_faults(const std::string& where, const VisitAnswers& answers, Faults& faults) {
  if (answers.decision == guidance::Urgency::not_covered) {
    faults.push_back(where + "'not-covered' is no decision; give expected, monitor, contact or emergency");
  }
  if (answers.certainty && (*answers.certainty < certainty_min || *answers.certainty > certainty_max)) {
    faults.push_back(fmt::format("{}certainty {} is not one of 1, 2, 3", where, *answers.certainty));
  }
}

}  // namespace

std::vector<std::string> find_sheet_faults(const guidance::Guidance& guidance, const cases::Case& the_case,
                                           const AnswerSheet& answers) {
  Faults faults;
  if (answers.case_id != the_case.id) {
    faults.push_back(fmt::format("the sheet answers the case '{}', not '{}'", visible(answers.case_id.text()),
                                 visible(the_case.id.text())));
  }
  const std::size_t visits = the_case.visits.size();
  if (answers.visits.size() > visits) {
    faults.push_back(fmt::format("the sheet answers {} visits, and the case has {}", answers.visits.size(), visits));
  }
  for (std::size_t i = 0; i < std::min(visits, answers.visits.size()); ++i) {
    const std::string where = fmt::format("visit {}: ", i + 1);
    const cases::VisitKey key = cases::derive_visit(guidance, the_case, the_case.visits[i]);
    find_symptom_faults(where, the_case.visits[i], answers.visits[i], faults);
    find_advice_faults(where, guidance, key, answers.visits[i], faults);
    find_visit_faults(where, answers.visits[i], faults);
  }
  return faults;
}

}  // namespace nc::scoring
