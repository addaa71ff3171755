#include "staging/every_screen.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace nc::staging {
namespace {

/// The ids of the cases that can be practised, in the order of the library.
std::vector<cases::CaseId> practice_cases(const Player& player) {
  std::vector<cases::CaseId> ids;
  for (const library::CaseCard& card : player.model().content->catalogue)
    if (card.use == cases::CaseUse::practice) ids.push_back(card.case_id());
  return ids;
}

/// A case with a report that is heard first and one that is only heard by asking, so that every sort of control is
/// there.
cases::CaseId rich_case(const Player& player) {
  for (const cases::Case& one : player.model().content->cases) {
    const auto& reports = one.visits.front().symptoms;
    const auto is_asked_for = [](const cases::Symptom& report) { return report.heard.has_value(); };
    const auto asked_for = std::count_if(reports.begin(), reports.end(), is_asked_for);
    const bool has_both = asked_for > 0 && asked_for < static_cast<std::ptrdiff_t>(reports.size());
    if (has_both && one.use == cases::CaseUse::practice && one.regions.contains(guidance::Region::upper_back))
      return one.id;
  }
  return player.model().content->cases.front().id;
}

void ask_everything(Player& player) {
  player.act(practice::StartCase{rich_case(player)});
  for (std::size_t topic = 0; topic < cases::topic_count; ++topic)
    player.act(practice::AskAbout{static_cast<cases::Topic>(topic)});
}

void answer_rightly(Player& player) {
  ask_everything(player);
  player.answer(player.right());
}

void answer_dangerously(Player& player) {
  ask_everything(player);
  scoring::VisitAnswers answers = player.right();
  answers.decision = guidance::Urgency::expected;
  answers.certainty = 3;
  for (auto& entry : answers.symptoms)
    entry.second = guidance::Urgency::monitor;
  player.answer(answers);
}

void work_through_exam(Player& player) {
  player.act(practice::StartExam{{}, 5, 0, 7});
  while (player.shows<practice::CaseScreen>()) {
    player.answer(player.right());
    if (player.model().stage == practice::Stage::debriefing) player.act(practice::Next{});
  }
}

void fail_to_keep(Player& player) {
  ask_everything(player);
  player.act(practice::KeepFailed{"The disk is full; nothing was lost. Free some space and try again."});
}

void ask_for_cue(Player& player, bool asks) {
  practice::Settings settings = player.model().settings;
  settings.ask_cue = asks;
  player.act(practice::ChangeSettings{settings});
}

void stop_at_cue(Player& player) {
  ask_for_cue(player, true);
  answer_dangerously(player);
  ask_for_cue(player, false);  // for the screens after this one
}

void name_cue(Player& player) {
  stop_at_cue(player);
  player.act(practice::NameCue{player.screen<practice::CueScreen>().choices.front().rule});
}

void compare_first_twins(Player& player) {
  for (const cases::CaseId& first : practice_cases(player)) {
    const cases::Case& one = *library::find_case(*player.model().content, first);
    if (!one.twin) continue;
    for (const cases::CaseId& id : {one.id, *one.twin})
      player.act(practice::StartCase{id}).answer_right();
    player.act(practice::CompareTwins{one.id, *one.twin});
    return;
  }
}

/// Some right, some wrong, so that every chart of the progress has something to draw.
void answer_many(Player& player) {
  const std::vector<cases::CaseId> ids = practice_cases(player);
  for (std::size_t at = 0; at < ids.size(); at += 3) {
    player.act(practice::StartCase{ids[at]});
    while (player.model().pages.shows<practice::AttemptPage>()) {
      if (!player.shows<practice::CaseScreen>()) {
        player.act(practice::Next{});
        continue;
      }
      scoring::VisitAnswers answers = player.right();
      if (at % 2 == 0) answers.decision = guidance::Urgency::monitor;
      answers.certainty = 1 + static_cast<int>(at % 3);
      player.answer(answers);
    }
  }
}

void practise_realistically(Player& player) {
  player.act(practice::StartRealistic{3});
  while (player.model().pages.shows<practice::AttemptPage>()) {
    if (player.shows<practice::CaseScreen>())
      player.answer_right();
    else
      player.act(practice::Next{});
  }
}

/// One problem of every sort that a person can come to by themselves.
void find_problems(Player& player) {
  using practice::ProblemKind;
  using practice::ProblemOrigin;
  const std::string cases = "/home/ana/.local/share/needlecase/cases/";
  const std::string settings = "/home/ana/.config/needlecase/settings.toml";
  const std::string store = "/home/ana/.local/share/needlecase/attempts.db";
  player.act(practice::ProblemsFound{
      ProblemOrigin::start,
      {{ProblemKind::changed_record, {store}, "entry 12, attempt 7f: it does not follow from the entry before it"}}});
  player.act(practice::ProblemsFound{
      ProblemOrigin::settings,
      {{ProblemKind::faulty_settings, {settings, 2, 16}, "not a text size", "use a whole number from 75 to 200"}}});
  player.act(practice::ProblemsFound{
      ProblemOrigin::cases,
      {{ProblemKind::faulty_case, {cases + "neck-e.toml", 4, 12}, "'pian' is no finding", "write 'pain'"},
       {ProblemKind::faulty_case,
        {cases + "neck-e.toml", 21, 1},
        "'hours' is missing",
        "write hours = … (a whole number)"},
       {ProblemKind::draft, {cases + "neck-half.toml"}},
       {ProblemKind::unread_file,
        {cases + "shoulder.toml.txt"},
        "its name must end in .toml; rename it to 'shoulder.toml'"}}});
  player.act(practice::ProblemsFound{
      ProblemOrigin::index,
      {{ProblemKind::lost_index, {}, "/home/ana/.cache/needlecase: cannot make the folder: Permission denied"}}});
  player.act(practice::ProblemsFound{
      ProblemOrigin::watching,
      {{ProblemKind::unwatched_folder, {}, "the system follows no more folders: No space left on device"}}});
}

std::vector<ScreenCase> problem_screens() {
  return {
      {"library with problems", find_problems},
      {"problems",
       [](Player& player) {
         find_problems(player);
         player.act(practice::OpenProblems{});
       }},
      {"problems, all put right", [](Player& player) { player.act(practice::OpenProblems{}); }},
      {"start with a store in use",
       [](Player& player) {
         player.stop_at_start(
             {"another Needlecase is already writing to this store; close the other one, or start this "
              "one with --store and another file",
              {}});
       }},
      {"start with a faulty guidance",
       [](Player& player) {
         player.stop_at_start({{},
                               {{practice::ProblemKind::faulty_guidance,
                                 {"/srv/guidance/advice.toml", 12, 4},
                                 "this advice cites a statement that is not there",
                                 "name a statement of statements.toml"}}});
       }},
  };
}

std::vector<ScreenCase> case_screens() {
  return {
      {"case, untouched", [](Player& player) { player.act(practice::StartCase{rich_case(player)}); }},
      {"case, everything asked", ask_everything},
      {"case, refused to submit",
       [](Player& player) {
         ask_everything(player);
         player.act(practice::Submit{});
       }},
      {"case of an exam with a clock",
       [](Player& player) {
         player.act(practice::StartExam{{}, 5, 30 * 60'000, 7});
       }},
      {"case whose answers cannot be kept", fail_to_keep},
      {"case that goes on unkept",
       [](Player& player) {
         fail_to_keep(player);
         player.act(practice::GoOnUnkept{});
       }},
  };
}

std::vector<ScreenCase> page_screens() {
  return {
      {"library", [](Player&) {}},
      {"library without a case",
       [](Player& player) {
         player.act(practice::ChangeFilter{{{}, {}, practice::PracticeStatus::missed, "zzz"}});
       }},
      {"library while it is read",
       [](Player& player) {
         player.restart_reading().act(practice::LibraryProgress{1234, 10000});
       }},
      {"library before it is known how much there is", [](Player& player) { player.restart_reading(); }},
      {"library that cannot be read",
       [](Player& player) {
         player.restart_reading().act(
             practice::LibraryFailed{"/media/stick/cases: cannot read the folder: Input/output error"});
       }},
      {"welcome while the cases are read",
       [](Player& player) {
         player.restart_reading().act(practice::LibraryProgress{1234, 10000}).act(practice::OpenWelcome{});
       }},
      {"progress while the cases are read",
       [](Player& player) {
         player.restart_reading().act(practice::LibraryProgress{1234, 10000}).act(practice::OpenProgress{});
       }},
      {"welcome", [](Player& player) { player.act(practice::OpenWelcome{}); }},
      {"ways to practise", [](Player& player) { player.act(practice::OpenWays{}); }},
      {"progress without an answer", [](Player& player) { player.act(practice::OpenProgress{}); }},
      {"exam setup", [](Player& player) { player.act(practice::OpenExamSetup{}); }},
      {"exam result", work_through_exam},
      {"guidance", [](Player& player) { player.act(practice::OpenGuidance{}); }},
      {"settings", [](Player& player) { player.act(practice::OpenSettings{}); }},
      {"about", [](Player& player) { player.act(practice::OpenAbout{}); }},
      {"help", [](Player& player) { player.act(practice::ToggleHelp{}); }},
  };
}

}  // namespace

std::vector<ScreenCase> every_screen() {
  std::vector<ScreenCase> all = page_screens();
  for (ScreenCase& one : case_screens())
    all.push_back(std::move(one));
  for (ScreenCase& one : problem_screens())
    all.push_back(std::move(one));
  all.push_back({"debrief, all right", answer_rightly});
  all.push_back({"debrief, dangerous", answer_dangerously});
  all.push_back({"the question about the cue", stop_at_cue});
  all.push_back({"debrief with a cue", name_cue});
  all.push_back({"result of realistic practice", practise_realistically});
  all.push_back({"progress with many answers", [](Player& player) {
                   answer_many(player);
                   player.act(practice::OpenProgress{});
                 }});
  all.push_back({"twins", compare_first_twins});
  return all;
}

/// Letters are asked for by hand, because <cctype> follows the locale.
std::string file_name_of(const ScreenCase& screen) {
  std::string name;
  for (const char letter : screen.name) {
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
      name += letter;
    else if (!name.empty() && name.back() != '-')
      name += '-';
  }
  return name;
}

std::string picture_name_of(const ScreenCase& screen, const practice::Settings& settings) {
  return fmt::format("{}-{}-{}", file_name_of(screen), practice::to_text(settings.theme), settings.text_percent);
}

practice::Shown show_case(const ScreenCase& screen, const library::SharedContent& content,
                          const practice::Settings& settings) {
  Player player(content, settings);
  screen.open(player);
  return player.shown();
}

}  // namespace nc::staging
