#include "practice/screens/debrief_screen.hpp"

#include <algorithm>
#include <utility>

#include "cases/said/topic_answers.hpp"
#include "practice/screens/visit_parts.hpp"
#include "practice/session/cue.hpp"
#include "practice/session/grounds.hpp"
#include "practice/session/keeping.hpp"
#include "support/random.hpp"

namespace nc::practice {
namespace {

using guidance::Guidance;
using guidance::Urgency;

template <class Id>
void add_once(std::vector<Id>& list, const Id& id) {
  if (std::find(list.begin(), list.end(), id) == list.end()) {
    list.push_back(id);
  }
}

/// The parts of `a|b|c`, as scoring joins them.
std::vector<std::string> split_bars(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t bar = text.find('|');
    parts.emplace_back(text.substr(0, bar));
    text = bar == std::string_view::npos ? std::string_view() : text.substr(bar + 1);
  }
  return parts;
}

std::string advice_report(const Guidance& guidance, std::string_view joined_ids) {
  std::string report;
  for (const std::string& id : split_bars(joined_ids)) {
    const guidance::AdviceItem* advice = find_advice(guidance, guidance::AdviceId(id));
    if (advice == nullptr) {
      continue;
    }
    if (!report.empty()) {
      report += " / ";
    }
    report += advice->text;
  }
  return report;
}

/// What the item is about: its name without the kind, in words.
std::string report_of(const Guidance& guidance, const cases::Visit& visit, const scoring::Item& item) {
  const std::string_view name = item.name;
  const std::string_view id = name.substr(std::min(name.find(':') + 1, name.size()));
  if (item.kind == scoring::ItemKind::advice) {
    return advice_report(guidance, id);
  }
  if (item.kind == scoring::ItemKind::decision) {
    return {};
  }
  for (const cases::Symptom& symptom : visit.symptoms) {
    if (symptom.id.text() == id) {
      return symptom.quote;
    }
  }
  return {};
}

/// The rules in plain words, and whether one of them is only implied by the documents.
void fill_why(const Guidance& guidance, DebriefItem& shown) {
  for (const guidance::RuleId& id : shown.item.rules) {
    const guidance::DecisionRule* rule = find_rule(guidance, id);
    if (rule == nullptr) {
      continue;
    }
    if (!shown.why.empty()) {
      shown.why += ' ';
    }
    shown.why += rule->says;
    shown.implied = shown.implied || !is_explicit(*rule);
  }
}

DebriefItem show_item(const Guidance& guidance, const cases::Visit& visit, const scoring::Item& item) {
  DebriefItem shown;
  shown.item = item;
  shown.report = report_of(guidance, visit, item);
  if (item.kind != scoring::ItemKind::advice) {
    shown.given = guidance::parse_urgency(item.given);
    shown.key = guidance::parse_urgency(item.key);
    for (const std::string& word : split_bars(item.accepted)) {
      if (const auto urgency = guidance::parse_urgency(word)) {
        shown.accepted.push_back(*urgency);
      }
    }
  }
  fill_why(guidance, shown);
  shown.cites = cite(guidance, item.cites);
  shown.single_source = item.documents.size() == 1;
  return shown;
}

std::vector<Difference> differences_of(const Guidance& guidance, const std::vector<scoring::Item>& items) {
  std::vector<guidance::ResolutionId> ids;
  for (const scoring::Item& item : items) {
    for (const guidance::ResolutionId& id : item.resolutions) {
      add_once(ids, id);
    }
  }
  std::vector<Difference> differences;
  for (const guidance::ResolutionId& id : ids) {
    const guidance::Resolution* resolution = find_resolution(guidance, id);
    if (resolution != nullptr) {
      differences.push_back(difference_of(guidance, *resolution));
      if (!resolution->learners.empty()) {
        differences.back().decision = resolution->learners;
        differences.back().equally_right.clear();
      }
    }
  }
  return differences;
}

std::vector<std::string> gaps_beside(const Guidance& guidance, const guidance::Derivation& decision) {
  std::vector<std::string> texts;
  for (const guidance::Gap& gap : guidance.gaps) {
    const bool shown = std::any_of(gap.rules.begin(), gap.rules.end(), [&decision](const guidance::RuleId& rule) {
      const auto holds = [&rule](const std::vector<guidance::RuleId>& list) {
        return std::find(list.begin(), list.end(), rule) != list.end();
      };
      return holds(decision.deciding) || holds(decision.also_present);
    });
    if (shown) {
      texts.push_back(gap.text);
    }
  }
  return texts;
}

std::vector<UnaskedTopic> unasked_topics(const cases::Visit& visit, const scoring::VisitAnswers& answers) {
  std::vector<UnaskedTopic> unasked;
  for (std::size_t at = 0; at < cases::topic_count; ++at) {
    const auto topic = static_cast<cases::Topic>(at);
    if (answers.asked.count(topic) != 0) {
      continue;
    }
    std::vector<std::string> words = cases::authored_answers(visit, topic);
    if (!words.empty()) {
      unasked.push_back({topic, std::move(words)});
    }
  }
  return unasked;
}

/// The cue that was named in a visit; nothing when it was not asked or passed over.
std::optional<CueVerdict> cue_verdict(const Grounds& grounds, const record::Attempt& attempt, std::size_t visit) {
  const auto named = attempt.cues.find(static_cast<int>(visit));
  if (named == attempt.cues.end()) {
    return std::nullopt;
  }
  const Guidance& guidance = *grounds.guidance;
  const cases::Case& the_case = *grounds.the_case;
  const guidance::DecisionRule* rule = find_rule(guidance, named->second);
  if (rule == nullptr) {
    return std::nullopt;
  }
  const cases::VisitKey key = cases::derive_visit(guidance, the_case, the_case.visits[visit]);
  CueVerdict verdict;
  verdict.named = rule->says;
  verdict.right = decides(guidance, the_case, visit, rule->id);
  for (const guidance::RuleId& id : key.decision.deciding) {
    verdict.deciding.push_back(find_rule(guidance, id)->says);
  }
  verdict.cites = cite(guidance, key.decision.cites);
  return verdict;
}

DebriefVisit show_visit(const Guidance& guidance, const cases::Case& the_case, const scoring::VisitScore& score,
                        const scoring::VisitAnswers& answers, std::size_t number) {
  const cases::Visit& visit = the_case.visits[number];
  const cases::VisitKey key = cases::derive_visit(guidance, the_case, visit);
  DebriefVisit shown;
  shown.visit = static_cast<int>(number);
  shown.hours = visit.hours;
  shown.words = visit.words;
  shown.score = score;
  shown.score.items.clear();
  for (const scoring::Item& item : score.items) {
    shown.items.push_back(show_item(guidance, visit, item));
  }
  std::stable_partition(shown.items.begin(), shown.items.end(),
                        [](const DebriefItem& item) { return item.item.dangerous; });
  for (const guidance::RuleId& id : key.decision.also_present) {
    if (const guidance::DecisionRule* rule = find_rule(guidance, id)) {
      shown.also_present.push_back(rule->says);
    }
  }
  shown.differences = differences_of(guidance, score.items);
  shown.not_covered = gaps_beside(guidance, key.decision);
  shown.unasked = unasked_topics(visit, answers);
  return shown;
}

/// The findings of the twin at the same hours; nothing without a twin in the library.
std::optional<guidance::Findings> twin_findings(const Model& model, const cases::Case& the_case, int hours) {
  const cases::Case* twin = the_case.twin ? library::find_case(*model.content, *the_case.twin) : nullptr;
  if (twin == nullptr) return std::nullopt;
  for (const cases::Visit& visit : twin->visits)
    if (visit.hours == hours) return cases::visit_findings(*twin, visit);
  return std::nullopt;
}

void fill_changes(DebriefVisit& shown, const Model& model, const record::Attempt& attempt, const Grounds& grounds) {
  const cases::Case& the_case = *grounds.the_case;
  const cases::Visit& visit = the_case.visits[static_cast<std::size_t>(shown.visit)];
  const guidance::Findings findings = cases::visit_findings(the_case, visit);
  shown.would_change = would_change(*grounds.guidance, findings, twin_findings(model, the_case, visit.hours));
  if (attempt.started.mode != record::Mode::practice || model.stage != Stage::debriefing) return;
  const std::uint64_t seed = stable_hash(the_case.id.text() + "/" + std::to_string(shown.visit));
  shown.change_options = change_options(*grounds.guidance, findings, seed);
  const auto guess = model.change_guesses.find(shown.visit);
  shown.changes_shown = shown.change_options.empty() || guess != model.change_guesses.end();
  if (guess != model.change_guesses.end()) shown.change_guess = guess->second;
}

/// What the author says to those who decided wrongly.
void fill_wrong_answers(DebriefScreen& screen, const cases::Case& the_case) {
  for (const DebriefVisit& visit : screen.visits) {
    for (const DebriefItem& item : visit.items) {
      const bool wrong =
          item.item.verdict == scoring::Verdict::over_cautious || item.item.verdict == scoring::Verdict::under_called;
      if (item.item.kind != scoring::ItemKind::decision || !wrong) continue;
      screen.next = the_case.debrief.next;
      const std::string why = item.given ? the_case.debrief.tempts[static_cast<std::size_t>(*item.given)] : "";
      const bool is_known = std::any_of(screen.tempting.begin(), screen.tempting.end(),
                                        [&](const TemptingClass& one) { return one.given == item.given; });
      if (!why.empty() && !is_known) screen.tempting.push_back({*item.given, why});
    }
  }
}

/// What is worst comes first on the screen: a certain wrong decision, a lung sign called too low.
void fill_dangers(DebriefScreen& screen, const scoring::VisitScore& score, const scoring::VisitAnswers& answers) {
  if (score.lung_warning_required && !score.lung_warning_given) screen.lung_warning_left_out = true;
  for (const scoring::Item& item : score.items) {
    screen.lung_warning_endangers = screen.lung_warning_endangers || (item.lung_warning && item.dangerous);
    if (item.kind != scoring::ItemKind::decision) {
      continue;
    }
    screen.was_certain = screen.was_certain || (item.dangerous && answers.certainty == 3);
    const bool emergency = item.key == guidance::to_text(Urgency::emergency);
    screen.lung_sign_missed = screen.lung_sign_missed || (emergency && item.verdict != scoring::Verdict::right);
  }
}

/// True when the twin comes later in the sitting: naming it now would give it away.
bool is_twin_ahead(const record::Attempt& attempt, const cases::Case& the_case) {
  const std::vector<cases::CaseId>& queue = attempt.started.queue;
  const std::size_t next = std::min(static_cast<std::size_t>(attempt.started.place) + 1, queue.size());
  return the_case.twin &&
         std::find(queue.begin() + static_cast<std::ptrdiff_t>(next), queue.end(), *the_case.twin) != queue.end();
}

void fill_twin(DebriefScreen& screen, const Model& model, const cases::Case& the_case) {
  if (!the_case.twin) {
    return;
  }
  const cases::Case* twin = library::find_case(*model.content, *the_case.twin);
  if (twin == nullptr) {
    return;
  }
  screen.twin_answered = record::last_past(*model.past, twin->id) != nullptr;
  if (twin->use == cases::CaseUse::exam && !screen.twin_answered) return;  // it may come in an exam
  screen.twin = twin->id;
  screen.twin_title = twin->title;
}

/// Numbers of the whole case, or of the one visit that is debriefed. A visit is capped as the case will be.
void fill_result(DebriefScreen& screen, const guidance::ScoringPolicy& policy, const scoring::Score& score,
                 std::size_t visit) {
  const scoring::VisitScore& one = score.visits[visit];
  screen.outcome = screen.case_finished ? score.outcome : one.outcome;
  const std::optional<double> uncapped = screen.case_finished ? score.score_uncapped : one.score;
  screen.score = scoring::capped(policy, screen.outcome, uncapped);
  if (screen.score != uncapped) screen.score_uncapped = uncapped;
  screen.certainty_mark = screen.case_finished ? score.certainty_mark : one.certainty_mark;
}

DebriefScreen describe(const Model& model, const record::Attempt& attempt, const Grounds& grounds) {
  const cases::Case& the_case = *grounds.the_case;
  DebriefScreen screen;
  screen.case_id = the_case.id;
  screen.title = the_case.title;
  screen.regions = the_case.regions;
  screen.difficulty = the_case.difficulty;
  screen.case_finished = record::is_finished(attempt, static_cast<int>(the_case.visits.size()));
  for (const guidance::TimeWindow& window : grounds.guidance->windows) {
    screen.windows.push_back({window.above_hours, window.up_to_hours, window.label});
  }
  screen.place = static_cast<std::size_t>(attempt.started.place);
  screen.sitting_size = static_cast<std::size_t>(attempt.started.sitting_size);
  screen.kept = all_kept(model);
  screen.changed_since =
      was_changed_since(*model.content, model.former, {attempt.started.case_id, attempt.started.case_hash});
  if (screen.case_finished) {
    screen.point = the_case.debrief.point;
    screen.deciding = the_case.debrief.deciding;
    if (!is_twin_ahead(attempt, the_case)) fill_twin(screen, model, the_case);
  }
  return screen;
}

}  // namespace

bool tells_of_danger(const DebriefScreen& screen) {
  return scoring::is_dangerous(screen.outcome) || screen.lung_warning_left_out;
}

DebriefScreen show_debrief(const Model& model, const record::Attempt& attempt) {
  const Grounds grounds = grounds_of(model, attempt);
  const Guidance& guidance = *grounds.guidance;
  const cases::Case& the_case = *grounds.the_case;
  const scoring::Score score = scoring::grade(guidance, the_case, attempt.answers);
  DebriefScreen screen = describe(model, attempt, grounds);
  const std::size_t submitted = static_cast<std::size_t>(std::max(attempt.visits_submitted, 1));
  const std::size_t first = screen.case_finished ? 0 : submitted - 1;
  const std::size_t end = screen.case_finished ? the_case.visits.size() : submitted;
  fill_result(screen, guidance.scoring, score, first);
  for (std::size_t visit = first; visit < end; ++visit) {
    const scoring::VisitAnswers answers = answers_of(attempt, visit);
    fill_dangers(screen, score.visits[visit], answers);
    screen.visits.push_back(show_visit(guidance, the_case, score.visits[visit], answers, visit));
    screen.visits.back().cue = cue_verdict(grounds, attempt, visit);
    fill_changes(screen.visits.back(), model, attempt, grounds);
  }
  if (screen.case_finished) fill_wrong_answers(screen, the_case);
  return screen;
}

}  // namespace nc::practice
