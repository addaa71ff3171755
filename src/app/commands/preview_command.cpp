#include <filesystem>
#include <memory>
#include <ostream>
#include <utility>

#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "app/commands/named_case.hpp"
#include "app/commands/shared_options.hpp"
#include "app/engine/case_file.hpp"
#include "app/failure.hpp"
#include "app/preview_session.hpp"
#include "app/terminal_face.hpp"
#include "cases/vocabulary.hpp"
#include "scoring/played_answers.hpp"
#include "terminal/played_case.hpp"

namespace nc::app {
namespace {

/// The twin of a case, beside its file or in the library: the debrief names it. Nothing when it cannot be read, which
/// is for `check` to tell.
std::optional<cases::Case> find_twin(const cases::Case& the_case, const ContentOptions& options,
                                     const guidance::Guidance& guidance, const CommandContext& context) {
  if (!the_case.twin || *the_case.twin == the_case.id) return std::nullopt;
  const auto beside = std::filesystem::path(the_case.path).replace_filename(the_case.twin->text() + ".toml");
  auto parsed = load_case(beside.string(), guidance);
  if (!parsed) parsed = load_named_case(the_case.twin->text(), options, guidance, context);
  return parsed ? std::move(parsed->the_case) : std::nullopt;
}

/// The case and its twin, and nothing else.
Result<library::SharedContent> load_previewed(const ParsedOptions& given, const CommandContext& context) {
  const ContentOptions options = content_options(given);
  auto guidance = load_guidance(options);
  if (!guidance) return tl::unexpected<Error>(std::move(guidance.error()));
  auto the_case = load_named_case(given.text("CASE"), options, *guidance, context).and_then(whole_case);
  if (!the_case) return tl::unexpected<Error>(std::move(the_case.error()));
  auto twin = find_twin(*the_case, options, *guidance, context);
  std::vector<cases::Case> cases{std::move(*the_case)};
  if (twin) cases.push_back(std::move(*twin));
  for (cases::Case& one : cases)
    one.use = cases::CaseUse::practice;  // an author may play what is kept for exams
  return std::make_shared<const library::Content>(library::make_content(std::move(*guidance), std::move(cases)));
}

/// Nothing when the person answers; --debrief alone needs answers of somebody.
std::optional<scoring::Played> played_of(const ParsedOptions& given) {
  if (const auto& word = given.text_if_given("--as")) return scoring::parse_played(*word);
  if (given.flag("--debrief")) return scoring::Played::perfect;
  return std::nullopt;
}

/// What this somebody answers to the visits from `first` to before `end`.
std::vector<scoring::VisitAnswers> answers_of(scoring::Played who, const library::Content& content,
                                              const cases::Case& the_case, std::size_t first, std::size_t end) {
  std::vector<scoring::VisitAnswers> answers;
  for (std::size_t visit = first; visit < end; ++visit)
    answers.push_back(scoring::played_answers(who, content.guidance, the_case, the_case.visits[visit]));
  return answers;
}

int play(const library::SharedContent& content, const cases::Case& the_case, const ParsedOptions& given,
         CommandContext& context) {
  const auto who = played_of(given);
  const auto first = static_cast<std::size_t>(given.number("--visit").value_or(1) - 1);
  practice::Settings settings;
  settings.welcome_seen = true;
  settings.ask_cue = !who;  // otherwise nobody is there to ask
  PreviewSession session(content, settings, real_outside());
  session.dispatch(practice::StartCase{the_case.id});
  terminal::skip_visits(session, answers_of(scoring::Played::perfect, *content, the_case, 0, first));
  const std::unique_ptr<terminal::Console> console = stream_console(context);
  if (who) {
    terminal::play_case(session, *console,
                        {answers_of(*who, *content, the_case, first, the_case.visits.size()), given.flag("--debrief")});
    return exit_done;
  }
  terminal::FacePlan plan;
  plan.unfinished = terminal::Unfinished::resume;  // the case is open already
  terminal::run_face(session, *console, plan);
  return exit_done;
}

int run_preview(const ParsedOptions& given, CommandContext& context) {
  const auto content = load_previewed(given, context);
  if (!content) return report_failure(context, content.error());
  const cases::Case& the_case = (*content)->cases.front();
  const auto visits = static_cast<int>(the_case.visits.size());
  if (given.number("--visit").value_or(1) > visits) {
    return report_failure(context, {ErrorKind::usage, fmt::format("the case has {} visit{}: --visit takes 1 to {}",
                                                                  visits, visits == 1 ? "" : "s", visits)});
  }
  return play(*content, the_case, given, context);
}

std::vector<OptionSpec> own_specs() {
  return {{.name = "--visit",
           .kind = ValueKind::number,
           .value_name = "N",
           .range = {1, static_cast<int>(cases::max_visits)},
           .help = "Begin at this visit; those before it are answered right, and not shown"},
          {.name = "--as",
           .kind = ValueKind::word,
           .words = scoring::played_words(),
           .help = "Answer by itself: all right, all careless, or always contact"},
          {.name = "--debrief",
           .kind = ValueKind::flag,
           .help = "Print only the debrief of each visit, of perfect answers without --as; a line --- parts them"}};
}

}  // namespace

CommandSpec preview_command() {
  return {.name = "preview",
          .summary = "Play any case, a draft too, and its debrief, without a record",
          .arguments = {{.name = "CASE",
                         .kind = ValueKind::case_or_file,
                         .help = "Id of a case in the library, or the path of a case file",
                         .required = true}},
          .options = joined(own_specs(), content_specs()),
          .run = run_preview};
}

}  // namespace nc::app
