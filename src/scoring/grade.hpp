#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"

namespace nc::scoring {

/// Safety result of a visit or a case, worst last. Separate from the score and never averaged into it.
enum class Outcome { safe, unsafe, critical_miss };

/// `safe`, `unsafe`, `critical-miss`.
std::string_view to_text(Outcome outcome);

enum class ItemKind { decision, symptom, advice };

/// What became of one item. `over_cautious` and `under_called` are for urgencies, the next five for advice.
enum class Verdict {
  right,          ///< full credit
  over_cautious,  ///< a higher urgency than the key accepts
  under_called,   ///< a lower urgency than the key accepts
  missing,        ///< nothing given: no answer, or required advice left out
  acceptable,     ///< advice that counts nothing
  contrary,       ///< advice against a document
  harmful,        ///< harmful advice
  not_scored,     ///< not covered by the documents
};

/// `right`, `over-cautious`, `under-called`, `missing`, `acceptable`, `contrary`, `harmful`, `not-scored`.
std::string_view to_text(Verdict verdict);

/// One scored point. Columns of the answers export and lines of the debrief.
struct Item {
  ItemKind kind = ItemKind::decision;
  std::string name;      ///< `decision`, `symptom:<id>` or `advice:<id>`; 'one of' points join their ids by `|`
  std::string key;       ///< an urgency, or for advice `required`, `acceptable`, `contrary`, `harmful`
  std::string accepted;  ///< accepted urgencies or advice ids, joined by `|`
  std::string given;     ///< the urgency, or `chosen` / `not-chosen`; empty when nothing was given
  double credit = 0;     ///< 0 to 1; contrary and harmful advice that was chosen has −1
  double weight = 0;  ///< share of the visit's score at stake (0 to 1); 0 when it is not scored. Sum of credit × weight
                      ///< is the visit's score / 100 before the advice floor at 0
  Verdict verdict = Verdict::right;
  bool critical = false;      ///< critical advice
  bool lung_warning = false;  ///< this point is the lung warning
  bool dangerous = false;     ///< this item made the outcome unsafe or a critical miss
  std::vector<guidance::RuleId> rules;
  std::vector<guidance::StatementId> cites;
  std::vector<guidance::DocumentId> documents;
  std::vector<guidance::ResolutionId> resolutions;
};

/// Result of one visit. Absent parts have no value: their weight is shared by the others.
struct VisitScore {
  std::optional<double> score;            ///< 0 to 100; nothing when nothing in the visit is scored
  std::optional<double> decision_credit;  ///< 0 to 1
  std::optional<double> symptoms_credit;
  std::optional<double> advice_credit;
  Outcome outcome = Outcome::safe;
  std::optional<double> certainty_mark;  ///< nothing when no certainty was given or the decision is unscored
  bool lung_warning_required = false;
  bool lung_warning_given = false;  ///< every required lung warning point was chosen
  std::vector<Item> items;          ///< decision, symptoms in file order, required advice, other chosen advice
};

/// Result of a case: mean of the scored visits, worst outcome, visits in order.
struct Score {
  std::optional<double> score;
  std::optional<double> decision_credit;  ///< mean over visits that have it
  std::optional<double> symptoms_credit;
  std::optional<double> advice_credit;
  Outcome outcome = Outcome::safe;
  std::optional<double> certainty_mark;  ///< sum over visits
  bool lung_warning_required = false;
  bool lung_warning_given = false;
  std::vector<VisitScore> visits;
};

/// Version of the grading rules in code; exports add the policy's version.
std::string scorer_version(const guidance::Guidance& guidance);

/// Grades raw answers. Pure: the same three arguments give the same score on every machine. Answers that name unknown
/// symptoms or advice that was not offered are ignored here; whoever reads a sheet from a file rejects them with
/// `find_sheet_faults`.
Score grade(const guidance::Guidance& guidance, const cases::Case& the_case, const AnswerSheet& answers);

}  // namespace nc::scoring
