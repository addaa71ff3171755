#include <algorithm>

#include <catch2/catch.hpp>

#include "scoring/right_answers.hpp"
#include "testing/player.hpp"
#include "testing/property.hpp"
#include "testing/random_events.hpp"

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using namespace nc::record;

namespace {

/// Picks an entry of a list that is not empty.
template <class Entries>
auto pick(const Entries& entries) {
  return entries[*rc::gen::inRange<std::size_t>(0, entries.size())];
}

Action any_answer(const Screen& shown) {
  const auto* screen = std::get_if<CaseScreen>(&shown);
  switch (*rc::gen::inRange(0, 8)) {
    case 0:
      return AskAbout{*any_topic()};
    case 1:
      return Decide{*any_urgency()};
    case 2:
      return GiveCertainty{*rc::gen::inRange(0, 5)};
    case 3:
      return TakeBack{};
    case 4:
      if (screen != nullptr && !screen->symptoms.empty()) {
        return Classify{pick(screen->symptoms).id, *any_urgency()};
      }
      return Classify{cases::SymptomId("none"), *any_urgency()};
    case 5:
      if (screen != nullptr && !screen->advice.empty()) {
        return ToggleAdvice{pick(screen->advice).id};
      }
      return ToggleAdvice{guidance::AdviceId("none")};
    default:
      return Submit{};
  }
}

Action any_move(const Content& content) {
  switch (*rc::gen::inRange(0, 16)) {
    case 0:
      return StartCase{pick(content.catalogue).case_id()};
    case 1:
      return StartPractice{*rc::gen::inRange(-1, 4)};
    case 2:
      return StartMisses{};
    case 3:
      return StartExam{CaseFilter{}, *rc::gen::inRange(-1, 4), *rc::gen::element<std::int64_t>(0, 3000), 0};
    case 4:
      return GoBack{};
    case 5:
      return OpenLibrary{};
    case 6:
      return OpenGuidance{"lung"};
    case 7:
      return OpenAbout{};
    case 8:
      return OpenExamSetup{};
    case 9:
      return ToggleHelp{};
    case 10:
      return KeepFailed{"no"};
    case 11:
      return GoOnUnkept{};
    case 12:
      return RetryKeeping{};
    case 13:
      return ClockTick{};
    case 14:
      return OpenSettings{};
    default:
      return Resume{};
  }
}

Action any_action(const Player& player) {
  const Screen& shown = player.shown().screen;
  if (const auto* cue = std::get_if<CueScreen>(&shown)) {
    if (*rc::gen::inRange(0, 3) == 0) {
      return NameCue{pick(cue->choices).rule};
    }
  }
  const int kind = *rc::gen::inRange(0, 20);
  if (kind < 12) {
    return any_answer(shown);
  }
  if (kind < 15) {
    return Next{};
  }
  if (kind < 17) {
    return Resume{};
  }
  return any_move(*player.model().content);
}

bool exam_in_progress(const Model& model) {
  return model.sitting && model.sitting->mode == Mode::exam && model.attempt.has_value();
}

/// What docs/scoring.md ('Outcome') demands when a visit is called expected and the advice of its key is given; the
/// softer row for the neck is for 'contact' only, and a contact key that is our reading alone fails nobody.
scoring::Outcome demanded_by_expected(const guidance::Guidance& guidance, const guidance::Derivation& decision) {
  if (decision.key == guidance::Urgency::emergency) {
    return scoring::Outcome::critical_miss;
  }
  const auto is_stated = [&](const guidance::RuleId& id) { return is_explicit(*find_rule(guidance, id)); };
  const bool stated = std::any_of(decision.deciding.begin(), decision.deciding.end(), is_stated);
  return decision.key == guidance::Urgency::contact && stated ? scoring::Outcome::unsafe : scoring::Outcome::safe;
}

/// What must hold after every action, whatever it was.
void check_promises(const Player& player) {
  const Model& model = player.model();
  if (exam_in_progress(model)) {
    RC_ASSERT(!player.shows<DebriefScreen>() && !player.shows<ExamResultScreen>());
  }
  if (!model.attempt) {
    return;
  }
  const auto replayed = replay(player.log_of(model.attempt->id));
  RC_ASSERT(replayed.has_value());
  RC_ASSERT(replayed->answers.visits == model.attempt->answers.visits);
  RC_ASSERT(replayed->cues == model.attempt->cues);
  RC_ASSERT(replayed->visits_submitted == model.attempt->visits_submitted);
  RC_ASSERT(replayed->last_sequence == model.attempt->last_sequence);
  if (const auto* screen = std::get_if<CaseScreen>(&player.shown().screen)) {
    RC_ASSERT(screen->earlier_words.size() == static_cast<std::size_t>(screen->visit));
  }
}

/// Few cases, so that random play meets the end of sittings; one with three visits among them, and two for exams.
SharedContent small_content() {
  return only(shipped_content(), {"upper-back-bricklayer", "neck-butcher", "upper-back-locksmith",
                                  "upper-back-zoo-keeper", "neck-gas-fitter", "shoulder-theatre-usher"});
}

}  // namespace

TEST_CASE("whatever is pressed in whatever order, the record is what the screen says") {
  const SharedContent content = small_content();
  nc::testing::prop("any actions", [&content] {
    Player player(content, *rc::gen::element(Settings{}, without_cue()));
    const int count = *rc::gen::inRange(1, 120);
    for (int i = 0; i < count; ++i) {
      player.keeps = *rc::gen::inRange(0, 6) != 0;
      player.wait(*rc::gen::element<std::int64_t>(0, 0, 0, 500));
      player.act(any_action(player));
      check_promises(player);
    }
  });
}

TEST_CASE("a crash at any moment resumes at the same screen with the same answers") {
  const SharedContent content = small_content();
  nc::testing::prop("any actions, then a restart", [&content] {
    Player player(content);
    player.act(StartPractice{3});
    const int count = *rc::gen::inRange(1, 80);
    for (int i = 0; i < count; ++i) {
      const bool answer = *rc::gen::inRange(0, 3) != 0;
      player.act(answer ? any_answer(player.shown().screen) : Action(Next{}));
    }
    if (!player.model().pages.shows<AttemptPage>()) {
      return;
    }
    const Model before = player.model();
    const Model after = player.restarted();
    RC_ASSERT(after.pages.top().index() == before.pages.top().index());
    RC_ASSERT(after.stage == before.stage);
    RC_ASSERT(show(after).screen.index() == player.shown().screen.index());
    RC_ASSERT(after.attempt->answers.visits == before.attempt->answers.visits);
    RC_ASSERT(after.attempt->undoable.size() == before.attempt->undoable.size());
    RC_ASSERT(after.sitting->queue == before.sitting->queue);
    RC_ASSERT(after.sitting->finished.size() == before.sitting->finished.size());
    RC_ASSERT(after.history.size() == before.history.size());
  });
}

TEST_CASE("taking everything back leaves a visit as it began") {
  const SharedContent content = with_use(small_content(), cases::CaseUse::practice);
  nc::testing::prop("any answers", [&content] {
    Player player(content);
    player.act(StartCase{pick(content->catalogue).case_id()});
    const int count = *rc::gen::inRange(0, 40);
    for (int i = 0; i < count; ++i) {
      const Action action = any_answer(player.shown().screen);
      if (!std::holds_alternative<Submit>(action)) {
        player.act(action);
      }
    }
    const auto asked = current_answers(*player.model().attempt).asked;
    while (player.screen<CaseScreen>().can_take_back) {
      player.act(TakeBack{});
    }
    scoring::VisitAnswers left = current_answers(*player.model().attempt);
    RC_ASSERT(left.asked == asked);
    left.asked.clear();
    RC_ASSERT(left == scoring::VisitAnswers{});
  });
}

TEST_CASE("every shipped case played with all-right answers is safe and scores 100") {
  const SharedContent content = all_for_practice();
  Player player(content);
  for (const cases::Case& one : content->cases) {
    INFO(one.id.text());
    player.act(StartCase{one.id});
    for (std::size_t visit = 0; visit < one.visits.size(); ++visit) {
      player.answer_right();
      REQUIRE(player.shows<DebriefScreen>());
      const auto& debrief = player.screen<DebriefScreen>();
      CHECK(debrief.outcome == scoring::Outcome::safe);
      if (debrief.score) {
        CHECK(*debrief.score == 100.0);
      }
      if (visit + 1 < one.visits.size()) {
        player.act(Next{});
      }
    }
    CHECK(player.screen<DebriefScreen>().case_finished);
    player.act(Next{});
  }
  CHECK(player.screen<LibraryScreen>().done == content->cases.size());
}

TEST_CASE("every shipped case called expected has the outcome that its key demands") {
  const SharedContent content = all_for_practice();
  for (const cases::Case& one : content->cases) {
    INFO(one.id.text());
    Player player(content);
    player.act(StartCase{one.id});
    scoring::Outcome demanded = scoring::Outcome::safe;
    for (const cases::Visit& visit : one.visits) {
      const auto key = cases::derive_visit(content->guidance, one, visit);
      demanded = std::max(demanded, demanded_by_expected(content->guidance, key.decision));
      scoring::VisitAnswers answers = scoring::right_visit(content->guidance, one, visit, guidance::Urgency::expected);
      player.answer(answers);
      if (!player.screen<DebriefScreen>().case_finished) {
        player.act(Next{});
      }
    }
    CHECK(player.screen<DebriefScreen>().outcome == demanded);
  }
}
