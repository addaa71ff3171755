#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"
#include "scoring/outcome.hpp"

namespace nc::scoring {

/// Says which part of a visit an item belongs to.
enum class ItemKind { decision, symptom, advice };

/// Says what became of one item. `over_cautious` and `under_called` are about urgencies; `acceptable`, `contrary` and
/// `harmful` are about advice.
enum class Verdict {
  right,          ///< full credit, or an accepted answer
  over_cautious,  ///< a higher urgency than the key accepts
  under_called,   ///< a lower urgency than the key accepts
  missing,        ///< an answer or required advice was not given
  acceptable,     ///< advice that fits, but counts nothing
  contrary,       ///< chosen advice goes against a document
  harmful,        ///< chosen advice endangers the patient
  not_scored,     ///< the documents do not say what is right
};

/// Returns the name as exports write it: `right`, `over-cautious`, `under-called`, `missing`, `acceptable`, `contrary`,
/// `harmful` or `not-scored`.
std::string_view to_text(Verdict verdict);

/// One point of a visit that was graded. Exports write it as a row of answers, and the debrief shows it as a line.
struct Item {
  ItemKind kind = ItemKind::decision;
  /// Says what was asked: `decision`, `symptom:<id>` or `advice:<id>`. Where one item of several is enough, their ids
  /// are joined by `|`.
  std::string name;
  /// Says what is right: an urgency, or for advice one of `required`, `acceptable`, `contrary`, `harmful`,
  /// `not-scored`.
  std::string key;
  std::string accepted;  ///< what counts as right: urgencies or ids of advice, joined by `|`
  std::string given;     ///< what was answered: an urgency, `chosen` or `not-chosen`; empty when nothing was
  double credit = 0;     ///< 0 to 1, or -1 for contrary and harmful advice that was chosen
  /// The share of the visit's score that depends on this item, 0 to 1, and 0 when it is not scored. The sum of credit
  /// times weight is the visit's score divided by 100, once the sum over the advice is kept at 0 or above.
  double weight = 0;
  Verdict verdict = Verdict::right;
  bool critical = false;                        ///< advice that the patient's safety depends on
  bool lung_warning = false;                    ///< advice that warns of a collapsed lung
  bool dangerous = false;                       ///< this item makes the outcome of the visit unsafe or a critical miss
  std::vector<guidance::RuleId> rules;          ///< the rules that decide it
  std::vector<guidance::StatementId> cites;     ///< the statements it rests on
  std::vector<guidance::DocumentId> documents;  ///< the documents of these statements
  std::vector<guidance::ResolutionId> resolutions;  ///< how differences between the documents were settled for it
};

/// The result of one visit. A part that is not scored has no credit, and the other parts share its weight
/// (docs/scoring.md).
struct VisitScore {
  std::optional<double> score;  ///< 0 to 100; nothing when nothing in the visit is scored
  /// The credit of each part, 0 to 1; nothing when the part is not scored.
  std::optional<double> decision_credit;
  std::optional<double> symptoms_credit;
  std::optional<double> advice_credit;
  Outcome outcome = Outcome::safe;
  std::optional<double> certainty_mark;  ///< nothing without a stated certainty, or when the decision is not scored
  bool lung_warning_required = false;
  bool lung_warning_given = false;  ///< every required point that is a lung warning was met
  std::vector<Item> items;  ///< decision, symptoms in the order of the file, required advice, other chosen advice
};

/// The result of a case over all its visits. Scores and credits are means over the visits that have them.
struct Score {
  std::optional<double>
      score;  ///< 0 to 100, at most the cap of the outcome; nothing when nothing in the case is scored
  std::optional<double> score_uncapped;   ///< the mean of the visits; what `score` would be without a cap
  std::optional<double> decision_credit;  ///< each 0 to 1
  std::optional<double> symptoms_credit;
  std::optional<double> advice_credit;
  Outcome outcome = Outcome::safe;       ///< the worst of the visits
  std::optional<double> certainty_mark;  ///< sum over the visits that have one
  bool lung_warning_required = false;    ///< at some visit
  bool lung_warning_given = false;       ///< at every visit that requires it; false when none does
  std::vector<VisitScore> visits;        ///< in order
};

/// Returns the version of the policy's numbers and of the rules in this code, as exports name it. Scores of different
/// versions should not be compared.
std::string scorer_version(const guidance::Guidance& guidance);

/// Returns true when the visit asks for the urgency of each report, and not for the decision alone.
bool asks_reports(const guidance::Guidance& guidance, const cases::Visit& visit);

/// Grades the answers to a case. The same three arguments give the same score on every machine. Answers about unknown
/// symptoms, about reports that were never heard and advice that was not offered are ignored; whoever reads a sheet
/// from a file should reject them with find_sheet_faults().
Score grade(const guidance::Guidance& guidance, const cases::Case& the_case, const AnswerSheet& answers);

}  // namespace nc::scoring
