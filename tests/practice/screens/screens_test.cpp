#include <algorithm>

#include <catch2/catch.hpp>

#include "scoring/right_answers.hpp"
#include "support/text.hpp"
#include "testing/player.hpp"

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using namespace nc::record;
using cases::CaseId;
using guidance::Urgency;

namespace {

/// The debrief of a shipped case after submitting `decision` and nothing else.
DebriefScreen debrief_of(const std::string& id, Urgency decision, std::optional<int> certainty = std::nullopt) {
  Player player(shipped_content());
  player.act(StartCase{CaseId(id)});
  for (const SymptomQuestion& question : std::vector(player.screen<CaseScreen>().symptoms)) {
    player.act(Classify{question.id, Urgency::monitor});
  }
  player.act(Decide{decision});
  if (certainty) {
    player.act(GiveCertainty{*certainty});
  }
  player.act(Submit{});
  return player.screen<DebriefScreen>();
}

const DebriefItem& decision_of(const DebriefVisit& visit) {
  return *std::find_if(visit.items.begin(), visit.items.end(),
                       [](const DebriefItem& item) { return item.item.kind == scoring::ItemKind::decision; });
}

}  // namespace

TEST_CASE("the case screen offers every topic, whatever the case has an answer to") {
  const SharedContent content = all_for_practice();
  for (const cases::Case& one : content->cases) {
    Player player(content);
    player.act(StartCase{one.id});
    const auto& screen = player.screen<CaseScreen>();
    REQUIRE(screen.asks.size() == cases::topic_count);
    for (const AskChoice& ask : screen.asks) {
      CHECK_FALSE(ask.asked);
    }
    CHECK(screen.said.words == trim(one.visits.front().words));
    CHECK(screen.advice.size() == cases::derive_visit(content->guidance, one, one.visits.front()).offered.size());
    for (const AdviceChoice& choice : screen.advice) {
      CHECK_FALSE(choice.text.empty());
    }
  }
}

TEST_CASE("every decision in every debrief cites a document with its place, or is not covered") {
  const SharedContent content = all_for_practice();
  for (const cases::Case& one : content->cases) {
    Player player(content);
    player.act(StartCase{one.id});
    for (std::size_t visit = 0; visit + 1 < one.visits.size(); ++visit) {
      player.answer_right().act(Next{});
    }
    player.answer_right();
    const auto& debrief = player.screen<DebriefScreen>();
    INFO(one.id.text());
    REQUIRE(debrief.visits.size() == one.visits.size());
    for (const DebriefVisit& visit : debrief.visits) {
      const DebriefItem& decision = decision_of(visit);
      REQUIRE_FALSE(decision.cites.empty());
      CHECK_FALSE(decision.why.empty());
      for (const Cited& cited : decision.cites) {
        CHECK_FALSE(cited.file.empty());
        CHECK_FALSE(cited.place.empty());
        CHECK_FALSE(cited.text.empty());
      }
      CHECK(decision.single_source == (decision.item.documents.size() == 1));
    }
  }
}

TEST_CASE("an emergency answered as expected, and certainly so, is shown above all") {
  const DebriefScreen debrief = debrief_of("upper-back-zoo-keeper", Urgency::expected, 3);
  CHECK(debrief.outcome == scoring::Outcome::critical_miss);
  CHECK(debrief.lung_sign_missed);
  CHECK(debrief.was_certain);
  REQUIRE_FALSE(debrief.visits.front().items.empty());
  CHECK(debrief.visits.front().items.front().item.dangerous);
  CHECK(decision_of(debrief.visits.front()).given == Urgency::expected);
  CHECK(decision_of(debrief.visits.front()).key == Urgency::emergency);
  CHECK(decision_of(debrief.visits.front()).accepted == std::vector{Urgency::emergency});
  CHECK_FALSE(debrief.visits.front().not_covered.empty());
}

TEST_CASE("a neck-only lung sign under-called is unsafe, not a critical miss") {
  const DebriefScreen debrief = debrief_of("neck-council-clerk", Urgency::contact, 2);
  CHECK(debrief.outcome == scoring::Outcome::unsafe);
  CHECK(debrief.lung_sign_missed);
  CHECK_FALSE(debrief.was_certain);
  const DebriefItem& decision = decision_of(debrief.visits.front());
  for (const Cited& cited : decision.cites) {
    CHECK(cited.document == guidance::DocumentId("D4"));
  }
  CHECK(decision.single_source);
}

TEST_CASE("the debrief says the capped score, and what it would be without the cap where that is more") {
  const SharedContent content = shipped_content();
  const cases::Case& stab = *library::find_case(*content, CaseId("upper-back-zoo-keeper"));
  Player player(content);
  player.act(StartCase{stab.id});
  player.answer(scoring::right_visit(content->guidance, stab, stab.visits.front(), Urgency::expected));
  const DebriefScreen& missed = player.screen<DebriefScreen>();
  CHECK(missed.score == 0.0);
  CHECK(missed.score_uncapped.value_or(0) > 0);
  const DebriefScreen safe = debrief_of("neck-model-railway-builder", Urgency::expected);
  CHECK_FALSE(safe.score_uncapped.has_value());
}

TEST_CASE("an over-called case tells of no danger") {
  const DebriefScreen debrief = debrief_of("neck-model-railway-builder", Urgency::emergency, 3);
  CHECK(debrief.outcome == scoring::Outcome::over_called);
  CHECK_FALSE(debrief.was_certain);
  CHECK_FALSE(tells_of_danger(debrief));
}

TEST_CASE("where the documents differ every position is shown") {
  const DebriefScreen debrief = debrief_of("neck-butcher", Urgency::expected);
  const auto& differences = debrief.visits.front().differences;
  const auto duration = std::find_if(differences.begin(), differences.end(), [](const Difference& one) {
    return one.id == guidance::ResolutionId("res-duration");
  });
  REQUIRE(duration != differences.end());
  CHECK(duration->positions.size() == 5);
  for (const auto& position : duration->positions) {
    CHECK_FALSE(position.file.empty());
  }
  CHECK_FALSE(duration->decision.empty());
}

TEST_CASE("what was not asked is listed with what the patient would have said") {
  Player player(shipped_content());
  player.act(StartCase{CaseId("neck-butcher")}).act(AskAbout{cases::Topic::skin});
  decide(player, Urgency::expected).act(Submit{});
  const auto& unasked = player.screen<DebriefScreen>().visits.front().unasked;
  REQUIRE_FALSE(unasked.empty());
  for (const UnaskedTopic& one : unasked) {
    CHECK(one.topic != cases::Topic::skin);
    CHECK_FALSE(one.answers.empty());
  }
}

TEST_CASE("a twin is named by its title") {
  const SharedContent content = shipped_content();
  const auto with_twin = std::find_if(content->cases.begin(), content->cases.end(), [](const cases::Case& one) {
    return one.use == cases::CaseUse::practice && one.twin.has_value() && one.visits.size() == 1;
  });
  REQUIRE(with_twin != content->cases.end());
  Player player(content);
  player.act(StartCase{with_twin->id}).answer_right();
  CHECK(player.screen<DebriefScreen>().twin == with_twin->twin);
  CHECK_FALSE(player.screen<DebriefScreen>().twin_title.empty());
}

TEST_CASE("the time line of the debrief has the documents' windows") {
  const DebriefScreen debrief = debrief_of("neck-butcher", Urgency::expected);
  REQUIRE(debrief.windows.size() == 4);
  CHECK(debrief.windows[0].up_to_hours == 48);
  CHECK(debrief.windows[2].up_to_hours == 96);
}

TEST_CASE("the guidance page shows all statements, and what the search leaves") {
  Player player(shipped_content());
  player.act(OpenGuidance{});
  std::set<guidance::StatementId> shown;
  for (const GuidanceFamily& family : player.screen<GuidanceScreen>().families) {
    CHECK_FALSE(family.name.empty());
    for (const Cited& cited : family.statements) {
      shown.insert(cited.id);
    }
  }
  CHECK(shown.size() == player.model().content->guidance.statements.size());
  CHECK(player.screen<GuidanceScreen>().documents.size() == 5);
  player.act(SearchGuidance{"d1-warn-lung"});
  std::set<guidance::StatementId> found;
  for (const GuidanceFamily& family : player.screen<GuidanceScreen>().families) {
    for (const Cited& cited : family.statements) {
      found.insert(cited.id);
    }
  }
  CHECK(found == std::set{guidance::StatementId("d1-warn-lung")});
  player.act(SearchGuidance{"nothing of the kind"});
  CHECK(player.screen<GuidanceScreen>().families.empty());
  CHECK(player.screen<GuidanceScreen>().differences.empty());
  CHECK(player.screen<GuidanceScreen>().gaps.empty());
}

TEST_CASE("the about page says how the top class is read") {
  Player player(shipped_content());
  player.act(OpenAbout{});
  CHECK_FALSE(player.screen<AboutScreen>().top_class_reading.empty());
  CHECK(player.screen<AboutScreen>().documents.size() == 5);
}

TEST_CASE("the exam set-up counts the cases for exams that the filter leaves, whatever was practised or searched for") {
  Player player(shipped_content());
  CaseFilter filter;
  filter.status = PracticeStatus::missed;
  filter.search = "no such words anywhere";
  player.act(StartCase{CaseId("neck-butcher")}).answer_right();
  player.act(ChangeFilter{filter}).act(OpenExamSetup{});
  const std::size_t kept = count_cases(*player.model().content, cases::CaseUse::exam);
  REQUIRE(kept > 0);
  CHECK(player.screen<ExamSetupScreen>().pool.kept == kept);
  CHECK(player.screen<ExamSetupScreen>().pool.fitting == kept);
  CHECK(player.screen<ExamSetupScreen>().pool.debriefed == 0);
  CHECK(player.screen<ExamSetupScreen>().cut == player.model().content->guidance.scoring.exam_cut);
}

TEST_CASE("the library row shows the last outcome and score") {
  Player player(shipped_content());
  player.act(StartCase{CaseId("neck-butcher")}).answer_right().act(Next{});
  const auto& rows = player.screen<LibraryScreen>().rows;
  const auto row =
      std::find_if(rows.begin(), rows.end(), [](const LibraryRow& one) { return one.id == CaseId("neck-butcher"); });
  REQUIRE(row != rows.end());
  CHECK(row->status == PracticeStatus::done);
  CHECK(row->last_outcome == scoring::Outcome::safe);
  CHECK(row->last_score == 100.0);
}

TEST_CASE("theme names are read as they are written") {
  for (const ThemeName theme : {ThemeName::light, ThemeName::dark, ThemeName::high_contrast}) {
    CHECK(parse_theme(to_text(theme)) == theme);
  }
  CHECK_FALSE(parse_theme("pink").has_value());
  CHECK_FALSE(parse_mode("review").has_value());
}

TEST_CASE("text sizes are brought to the nearest step") {
  Settings settings;
  for (const auto& [wanted, brought] : {std::pair{0, 75}, {80, 75}, {88, 100}, {100, 100}, {190, 200}, {900, 200}}) {
    settings.text_percent = wanted;
    CHECK(within_limits(settings).text_percent == brought);
  }
}
