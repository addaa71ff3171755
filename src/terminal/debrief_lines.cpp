#include "terminal/debrief_lines.hpp"

#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "support/text.hpp"
#include "words/message.hpp"
#include "words/pages/debrief.hpp"
#include "words/pages/exam.hpp"
#include "words/pages/guidance.hpp"
#include "words/phrases.hpp"
#include "words/terminal/case.hpp"
#include "words/terminal/debrief.hpp"
#include "words/terminal/talk.hpp"
#include "words/terminal/terms.hpp"
#include "words/terms.hpp"

namespace nc::terminal {
namespace {

using practice::DebriefItem;
using practice::DebriefScreen;
using practice::DebriefVisit;
using scoring::ItemKind;

std::string number_or_dash(const std::optional<double>& number) {
  return number ? words::number_text(*number) : std::string(words::no_number);
}

std::string credit_of(const scoring::Item& item) {
  if (item.weight <= 0) {
    return std::string(words::terminal::no_credit);
  }
  return words::fill(words::terminal::credit, words::number_text(item.credit * item.weight * 100),
                     words::number_text(item.weight * 100));
}

/// The window's sentence. A critical miss has one of its own, because a lung sign that was missed has a line of its own
/// here. The lung warning that was left out comes first where that made it unsafe.
std::string sentence_of(const DebriefScreen& screen) {
  if (screen.outcome == scoring::Outcome::critical_miss) return std::string(words::terminal::critical_miss);
  const std::string_view sentence = words::outcome_sentence(screen.outcome, false);
  return words::begins_with_warning(screen) ? fmt::format("{}. {}", words::warning_left_out, sentence)
                                            : std::string(sentence);
}

void say_top(PlainWriter& out, const DebriefScreen& screen) {
  out.blank();
  out.say(words::fill(words::terminal::debrief_heading, screen.title));
  if (screen.changed_since) out.say(words::changed_since);
  out.say(words::fill(words::terminal::outcome, words::terminal::outcome_word(screen.outcome), sentence_of(screen)));
  if (screen.lung_sign_missed) {
    out.say(words::terminal::lung_missed);
  }
  if (screen.lung_warning_left_out && !words::begins_with_warning(screen)) {
    out.say(words::lung_warning_left_out);
  }
  if (screen.was_certain) {
    out.say(words::terminal::was_certain);
  }
  out.say(screen.score ? words::fill(words::terminal::score, words::number_text(*screen.score))
                       : std::string(words::terminal::score_none));
  if (screen.score_uncapped) {
    out.say(words::with_capital(words::capped_line(screen)) + ".");
  }
  if (screen.certainty_mark) {
    out.say(words::fill(words::terminal::certainty_mark, words::number_text(*screen.certainty_mark)));
  }
  if (!screen.kept) {
    out.say(words::terminal::not_kept);
  }
}

std::string heading_of(const DebriefItem& item) {
  const std::string danger(item.item.dangerous ? words::terminal::dangerous_mark : std::string_view());
  switch (item.item.kind) {
    case ItemKind::decision:
      return danger + std::string(words::terminal::item_decision);
    case ItemKind::symptom:
      return danger + words::fill(words::terminal::item_report, trim(item.report));
    case ItemKind::advice:
      break;
  }
  return danger + words::fill(words::terminal::item_advice, item.report);
}

void say_urgency_answer(PlainWriter& out, const DebriefItem& item) {
  const std::string_view given = item.given ? words::terminal::urgency_word(*item.given) : words::terminal::no_answer;
  const std::string_view key = item.key ? words::terminal::urgency_word(*item.key) : words::terminal::no_answer;
  out.say(
      words::fill(words::terminal::you_said, given, key, words::verdict_word(item.item.verdict), credit_of(item.item)),
      2);
  std::vector<std::string> others;
  for (const guidance::Urgency urgency : item.accepted) {
    if (urgency != item.key) {
      others.emplace_back(words::terminal::urgency_word(urgency));
    }
  }
  if (!others.empty()) {
    out.say(words::fill(words::terminal::also_accepted, words::listed(others)), 2);
  }
  if (item.key == guidance::Urgency::emergency) {
    out.say(words::terminal::top_class, 2);
  }
}

std::string_view advice_key(const scoring::Item& item) {
  if (item.key == "required") {
    return words::terminal::advice_required;
  }
  for (const auto same : {scoring::Verdict::acceptable, scoring::Verdict::contrary, scoring::Verdict::harmful}) {
    if (item.key == scoring::to_text(same)) {
      return words::verdict_word(same);
    }
  }
  return words::verdict_word(scoring::Verdict::not_scored);
}

/// Only of required advice is the verdict more than its sort says already.
void say_advice_answer(PlainWriter& out, const DebriefItem& item) {
  const std::string_view given =
      item.item.given == "chosen" ? words::terminal::was_chosen : words::terminal::was_not_chosen;
  const std::string_view key = advice_key(item.item);
  if (item.item.key == "required") {
    out.say(words::fill(words::terminal::advice_line_with_verdict, key, given, words::verdict_word(item.item.verdict),
                        credit_of(item.item)),
            2);
  } else {
    out.say(words::fill(words::terminal::advice_line, key, given, credit_of(item.item)), 2);
  }
  if (item.item.lung_warning) {
    out.say(words::terminal::lung_warning, 2);
  }
}

void say_item(PlainWriter& out, const DebriefItem& item) {
  out.blank();
  out.say(heading_of(item));
  item.item.kind == ItemKind::advice ? say_advice_answer(out, item) : say_urgency_answer(out, item);
  if (!item.why.empty()) {
    out.say(words::fill(words::terminal::why, item.why), 2);
  }
  for (const practice::Cited& cited : item.cites) {
    out.item("- ",
             words::fill(words::terminal::cited, cited.id.text(), cited.text, cited.title, cited.file, cited.place));
  }
  if (item.single_source) {
    out.say(words::terminal::single_source, 2);
  }
  if (item.implied) {
    out.say(words::terminal::implied, 2);
  }
}

void say_list(PlainWriter& out, std::string_view heading, const std::vector<std::string>& lines) {
  if (lines.empty()) {
    return;
  }
  out.blank();
  out.say(heading);
  for (const std::string& line : lines) {
    out.item("- ", line);
  }
}

void say_differences(PlainWriter& out, const std::vector<practice::Difference>& differences) {
  if (differences.empty()) {
    return;
  }
  out.blank();
  out.say(words::terminal::differences);
  for (const practice::Difference& one : differences) {
    out.item("- ", fmt::format("{} ({})", one.question, one.id.text()));
    for (const auto& position : one.positions) {
      out.item("  ", words::fill(words::terminal::position, position.document.text(), position.file, position.text), 4);
    }
    out.item("  ", words::fill(words::terminal::scored_as, one.decision), 4);
    if (!one.equally_right.empty()) {
      out.item("  ", words::equally_right(one.equally_right), 4);
    }
  }
}

void say_unasked(PlainWriter& out, const std::vector<practice::UnaskedTopic>& topics) {
  std::vector<std::string> lines;
  for (const practice::UnaskedTopic& one : topics) {
    for (const std::string& answer : one.answers) {
      lines.push_back(fmt::format("{}: {}", cases::to_text(one.topic), words::quoted(answer)));
    }
  }
  say_list(out, words::terminal::unasked, lines);
}

std::string window_of(const DebriefScreen& screen, int hours) {
  for (const practice::TimeLineWindow& window : screen.windows) {
    if (hours > window.above_hours && hours <= window.up_to_hours) {
      return fold_case(window.label);
    }
  }
  if (hours == 0 && !screen.windows.empty()) {
    return fold_case(screen.windows.front().label);
  }
  return std::string(words::terminal::past_windows);
}

void say_cue(PlainWriter& out, const practice::CueVerdict& cue) {
  out.blank();
  out.say(cue.right ? words::fill(words::terminal::cue_named_right, cue.named)
                    : words::fill(words::terminal::cue_named_other, cue.named));
  for (const std::string& rule : cue.deciding) {
    out.say(words::fill(words::terminal::cue_documents, rule));
  }
  for (const practice::Cited& cited : cue.cites) {
    out.item("- ",
             words::fill(words::terminal::cited, cited.id.text(), cited.text, cited.title, cited.file, cited.place));
  }
}

void say_visit(PlainWriter& out, const DebriefScreen& screen, const DebriefVisit& visit) {
  out.blank();
  out.say(words::fill(words::terminal::visit_heading, visit.visit + 1, visit.hours, window_of(screen, visit.hours)));
  if (screen.visits.size() > 1 && visit.score.score) {
    out.say(words::fill(words::terminal::visit_score, words::number_text(*visit.score.score)));
  }
  if (visit.cue) {
    say_cue(out, *visit.cue);
  }
  for (const DebriefItem& item : visit.items) {
    say_item(out, item);
  }
  std::vector<std::string> changes;
  for (const practice::WouldChange& change : visit.would_change)
    changes.push_back(words::would_be(change));
  say_list(out, words::terminal::would_change, changes);
  say_list(out, words::terminal::also_present, visit.also_present);
  say_differences(out, visit.differences);
  say_list(out, words::terminal::not_covered, visit.not_covered);
  say_unasked(out, visit.unasked);
}

void say_point(PlainWriter& out, const DebriefScreen& screen) {
  out.blank();
  out.say(words::fill(words::terminal::point, trim(screen.point)));
  if (!screen.deciding.empty()) out.say(words::fill(words::terminal::deciding, words::said_of_it(screen.deciding)));
  for (const practice::TemptingClass& tempting : screen.tempting)
    out.say(words::why_it_tempts(tempting));
  if (!screen.next.empty()) out.say(words::does_next(screen.next));
}

}  // namespace

void say_debrief(PlainWriter& out, const DebriefScreen& screen) {
  say_top(out, screen);
  for (const DebriefVisit& visit : screen.visits) {
    say_visit(out, screen, visit);
  }
  if (!screen.point.empty()) say_point(out, screen);
  if (screen.twin) {
    out.say(words::fill(words::terminal::twin, screen.twin_title, screen.twin->text()));
  }
}

void say_exam_result(PlainWriter& out, const practice::ExamResultScreen& screen) {
  out.blank();
  if (screen.time_ran_out) {
    out.say(words::terminal::exam_time_over);
  }
  out.say(words::fill(words::terminal::exam_result,
                      screen.result.passed ? words::terminal::exam_passed : words::terminal::exam_failed));
  out.say(words::exam_reason(screen.result, screen.cut, screen.unsafe_allowed));
  out.say(words::fill(words::terminal::exam_counts, number_or_dash(screen.result.score), screen.result.over_called,
                      screen.result.unsafe, screen.result.critical_misses));
  if (!screen.kept) {
    out.say(words::terminal::not_kept);
  }
  for (std::size_t at = 0; at < screen.lines.size(); ++at) {
    const practice::ExamLine& line = screen.lines[at];
    if (!line.seen) {
      out.item(fmt::format("{} ", at + 1), std::string(words::not_seen));
      continue;
    }
    const std::string_view outcome = words::terminal::outcome_word(line.outcome);
    out.item(fmt::format("{} ", at + 1),
             words::fill(words::terminal::exam_row, line.title, outcome, number_or_dash(line.score)));
  }
}

}  // namespace nc::terminal
