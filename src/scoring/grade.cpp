#include "scoring/grade.hpp"

#include <algorithm>
#include <cmath>

#include "scoring/advice_mark.hpp"
#include "scoring/certainty.hpp"
#include "scoring/item_text.hpp"
#include "scoring/urgency_mark.hpp"

namespace nc::scoring {
namespace {

using guidance::Urgency;

/// Sums of shares such as 3/7 carry a rounding error in the last places; without it all-right is exactly 100 and a cut
/// is a cut.
double tidy(double value) {
  return std::round(value * 1e9) / 1e9;
}

/// Mean of the values that are there.
class Mean {
 public:
  void add(std::optional<double> value) {
    if (!value) return;
    sum_ += *value;
    ++count_;
  }
  std::optional<double> value() const {
    if (count_ == 0) return std::nullopt;
    return tidy(sum_ / count_);
  }

 private:
  double sum_ = 0;
  int count_ = 0;
};

std::string join_urgencies(const guidance::UrgencySet& set) {
  std::string text;
  for (const Urgency urgency : set.members()) {
    if (!text.empty()) text += '|';
    text += guidance::to_text(urgency);
  }
  return text;
}

struct MarkedItem {
  Item item;
  UrgencyMark mark;
};

/// The item of an urgency answer; weight 1 when it is scored, until the shares are known.
MarkedItem urgency_item(const guidance::Guidance& guidance, const guidance::Derivation& key,
                        guidance::RegionSet regions, std::optional<Urgency> answer) {
  MarkedItem marked{{}, mark_urgency(guidance, key, regions, answer)};
  marked.item.key = guidance::to_text(key.key);
  marked.item.accepted = join_urgencies(key.accepted);
  if (answer) marked.item.given = guidance::to_text(*answer);
  marked.item.credit = marked.mark.credit.value_or(0);
  marked.item.weight = marked.mark.credit ? 1 : 0;
  marked.item.verdict = marked.mark.verdict;
  marked.item.rules = key.deciding;
  marked.item.cites = key.cites;
  marked.item.documents = guidance::documents_of(guidance, key.cites);
  marked.item.resolutions = key.resolutions;
  return marked;
}

/// Everything one visit is graded on.
struct VisitToGrade {
  const guidance::Guidance& guidance;
  const cases::Visit& visit;
  const cases::VisitKey& key;
  const VisitAnswers& answers;
};

void grade_decision(const VisitToGrade& graded, VisitScore& score) {
  MarkedItem decision =
      urgency_item(graded.guidance, graded.key.decision, graded.key.findings.regions, graded.answers.decision);
  decision.item.kind = ItemKind::decision;
  decision.item.name = "decision";
  decision.item.dangerous = is_dangerous(decision.mark.danger);
  score.decision_credit = decision.mark.credit;
  score.outcome = decision.mark.danger;
  if (decision.mark.credit && graded.answers.decision && graded.answers.certainty) {
    score.certainty_mark = certainty_mark(graded.guidance.scoring, {*decision.mark.credit, *graded.answers.certainty});
  }
  score.items.push_back(std::move(decision.item));
}

/// The urgency that was given to a report; nothing for one that was never heard.
std::optional<Urgency> answer_to(const VisitAnswers& answers, const cases::Symptom& report) {
  const auto found = answers.symptoms.find(report.id);
  if (found == answers.symptoms.end() || !is_heard(report, answers)) return std::nullopt;
  return found->second;
}

/// A report that was never heard is one without an answer: whoever does not ask does not know. Reports never change the
/// outcome.
void grade_symptoms(const VisitToGrade& graded, VisitScore& score) {
  if (!asks_reports(graded.guidance, graded.visit)) return;
  Mean mean;
  for (std::size_t i = 0; i < graded.visit.symptoms.size(); ++i) {
    const cases::SymptomId& id = graded.visit.symptoms[i].id;
    const std::optional<Urgency> answer = answer_to(graded.answers, graded.visit.symptoms[i]);
    MarkedItem symptom = urgency_item(graded.guidance, graded.key.symptoms[i], graded.key.findings.regions, answer);
    symptom.item.kind = ItemKind::symptom;
    symptom.item.name = "symptom:" + id.text();
    mean.add(symptom.mark.credit);
    score.items.push_back(std::move(symptom.item));
  }
  score.symptoms_credit = mean.value();
}

void grade_advice(const VisitToGrade& graded, VisitScore& score) {
  const JudgedAdvice judged = judged_advice(graded.guidance, graded.visit, graded.key, graded.answers.decision);
  AdviceMark advice = mark_advice(graded.guidance, graded.key, judged, graded.answers);
  if (advice.credit) score.advice_credit = tidy(*advice.credit);
  score.outcome = std::max(score.outcome, advice.danger);
  score.lung_warning_required = advice.lung_warning_required;
  score.lung_warning_given = advice.lung_warning_given;
  std::move(advice.items.begin(), advice.items.end(), std::back_inserter(score.items));
}

/// Shares of the parts that are there; an absent part's weight is shared by the others.
void set_weights(const guidance::ScoringPolicy& policy, VisitScore& score) {
  const double decision = score.decision_credit ? policy.decision_weight : 0;
  const double symptoms = score.symptoms_credit ? policy.symptoms_weight : 0;
  const double advice = score.advice_credit ? policy.advice_weight : 0;
  const double total = decision + symptoms + advice;
  const auto scored_symptoms = std::count_if(score.items.begin(), score.items.end(), [](const Item& item) {
    return item.kind == ItemKind::symptom && item.weight > 0;
  });
  for (Item& item : score.items) {
    double share = 0;
    if (item.kind == ItemKind::decision) share = decision;
    if (item.kind == ItemKind::symptom && scored_symptoms > 0) share = symptoms / static_cast<double>(scored_symptoms);
    if (item.kind == ItemKind::advice) share = advice;
    item.weight = total > 0 ? item.weight * share / total : 0;
  }
}

/// The visit's score is made of its items and nothing else, so that anyone can add it up again from an export.
std::optional<double> add_up(const std::vector<Item>& items) {
  double urgencies = 0;
  double advice = 0;
  double weights = 0;
  for (const Item& item : items) {
    (item.kind == ItemKind::advice ? advice : urgencies) += item.credit * item.weight;
    weights += item.weight;
  }
  if (weights <= 0) return std::nullopt;
  return tidy(100 * (urgencies + std::max(0.0, advice)));
}

VisitScore grade_visit(const VisitToGrade& graded) {
  VisitScore score;
  grade_decision(graded, score);
  grade_symptoms(graded, score);
  grade_advice(graded, score);
  set_weights(graded.guidance.scoring, score);
  score.score = add_up(score.items);
  return score;
}

void add_means(const guidance::ScoringPolicy& policy, Score& score) {
  Mean total;
  Mean decision;
  Mean symptoms;
  Mean advice;
  bool all_given = true;
  for (const VisitScore& visit : score.visits) {
    total.add(visit.score);
    decision.add(visit.decision_credit);
    symptoms.add(visit.symptoms_credit);
    advice.add(visit.advice_credit);
    score.outcome = std::max(score.outcome, visit.outcome);
    if (visit.certainty_mark) score.certainty_mark = score.certainty_mark.value_or(0) + *visit.certainty_mark;
    score.lung_warning_required = score.lung_warning_required || visit.lung_warning_required;
    all_given = all_given && (visit.lung_warning_given || !visit.lung_warning_required);
  }
  score.score_uncapped = total.value();
  score.score = capped(policy, score.outcome, score.score_uncapped);
  score.decision_credit = decision.value();
  score.symptoms_credit = symptoms.value();
  score.advice_credit = advice.value();
  score.lung_warning_given = score.lung_warning_required && all_given;
}

}  // namespace

std::string_view to_text(Verdict verdict) {
  switch (verdict) {
    case Verdict::right:
      return "right";
    case Verdict::over_cautious:
      return "over-cautious";
    case Verdict::under_called:
      return "under-called";
    case Verdict::missing:
      return "missing";
    case Verdict::acceptable:
      return "acceptable";
    case Verdict::contrary:
      return "contrary";
    case Verdict::harmful:
      return "harmful";
    case Verdict::not_scored:
      break;
  }
  return "not-scored";
}

std::string scorer_version(const guidance::Guidance& guidance) {
  return guidance.scoring.version + "/grade-1";
}

bool asks_reports(const guidance::Guidance& guidance, const cases::Visit& visit) {
  return !visit.symptoms.empty() && visit.symptoms.size() >= guidance.scoring.symptoms_asked_from;
}

Score grade(const guidance::Guidance& guidance, const cases::Case& the_case, const AnswerSheet& answers) {
  const VisitAnswers nothing_given;
  Score score;
  for (std::size_t i = 0; i < the_case.visits.size(); ++i) {
    const cases::VisitKey key = cases::derive_visit(guidance, the_case, the_case.visits[i]);
    const VisitAnswers& given = i < answers.visits.size() ? answers.visits[i] : nothing_given;
    score.visits.push_back(grade_visit({guidance, the_case.visits[i], key, given}));
  }
  add_means(guidance.scoring, score);
  return score;
}

}  // namespace nc::scoring
