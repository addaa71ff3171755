#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "app/commands/resume_command.hpp"
#include "app/commands/shared_options.hpp"
#include "app/failure.hpp"
#include "app/terminal_face.hpp"
#include "cases/vocabulary.hpp"
#include "support/text.hpp"
#include "words/message.hpp"
#include "words/phrases.hpp"
#include "words/terminal/command_line.hpp"

namespace nc::app {
namespace {

constexpr int usual_count = 10;
constexpr int usual_exam = 20;  // a shorter one can be passed by guessing
constexpr std::int64_t ms_per_minute = 60000;

struct PractiseOptions {
  FaceOptions face;
  std::vector<std::string> cases;
  std::string region;
  std::string family;
  std::string mode;
  int count = 0;  ///< 0: not given
  std::optional<std::uint64_t> seed;
  int minutes = 0;
  bool resume = false;
  bool fresh = false;
};

PractiseOptions practise_options(const ParsedOptions& given) {
  return {.face = face_options(given),
          .cases = given.texts("CASE"),
          .region = given.text("--region"),
          .family = given.text("--family"),
          .mode = given.text("--mode"),
          .count = given.number("--count").value_or(0),
          .seed = given.seed("--seed"),
          .minutes = given.number("--minutes").value_or(0),
          .resume = given.flag("--resume"),
          .fresh = given.flag("--fresh")};
}

practice::CaseFilter filter_of(const PractiseOptions& options) {
  practice::CaseFilter filter;
  if (const auto region = guidance::parse_region(options.region)) filter.regions.insert(*region);
  filter.family = options.family;
  return filter;
}

/// The wrong combinations of options, before anything is opened.
Result<void> check_options(const PractiseOptions& options) {
  const std::string& mode = options.mode;
  const bool chosen_by_program =
      !mode.empty() || options.count > 0 || !options.region.empty() || !options.family.empty();
  if (!options.cases.empty() && chosen_by_program) {
    return fail(ErrorKind::usage, std::string(words::terminal::cases_and_mode));
  }
  if (options.minutes > 0 && mode != "exam") {
    return fail(ErrorKind::usage, std::string(words::terminal::minutes_without_exam));
  }
  if (!options.family.empty() && mode == "exam") {
    return fail(ErrorKind::usage, std::string(words::terminal::family_with_exam));
  }
  if (options.count > 0 && (mode == "misses" || mode == "dangerous")) {
    return fail(ErrorKind::usage, words::fill(words::terminal::count_with_all, mode));
  }
  return {};
}

std::optional<practice::Action> start_of(const PractiseOptions& options, const practice::CaseFilter& filter) {
  const int count = options.count > 0 ? options.count : options.mode == "exam" ? usual_exam : usual_count;
  if (options.mode == "exam") {
    return practice::StartExam{filter, count, options.minutes * ms_per_minute, options.seed.value_or(0)};
  }
  if (options.mode == "misses") {
    return practice::StartMisses{};
  }
  if (options.mode == "dangerous") {
    return practice::StartDangerous{};
  }
  if (options.mode == "review") {
    return practice::StartReview{count};
  }
  if (options.mode == "realistic") {
    return practice::StartRealistic{count};
  }
  if (options.mode == "twins") {
    return practice::StartTwins{count};
  }
  if (options.mode == "practice" || options.count > 0) {
    return practice::StartPractice{count};
  }
  return std::nullopt;
}

terminal::Unfinished unfinished_of(const PractiseOptions& options) {
  if (options.resume) {
    return terminal::Unfinished::resume;
  }
  return options.fresh ? terminal::Unfinished::start_fresh : terminal::Unfinished::ask;
}

/// Every named case must be in the library and not be kept for exams; a near name is suggested.
Result<std::vector<cases::CaseId>> find_named(const PractiseOptions& options, const library::Content& content) {
  std::vector<std::string> known;
  for (const library::CaseCard& one : content.catalogue) {
    if (one.use == cases::CaseUse::practice) known.emplace_back(one.id);
  }
  std::vector<cases::CaseId> found;
  for (const std::string& name : options.cases) {
    const cases::CaseId id(name);
    const library::CaseCard* card = library::find_card(content, id);
    if (card != nullptr && card->use == cases::CaseUse::exam) {
      return fail(ErrorKind::input, words::fill(words::terminal::kept_for_exams, visible(name)));
    }
    if (card == nullptr) {
      const auto near = nearest(name, known);
      const std::string hint = near ? words::fill(words::terminal::did_you_mean, *near) : std::string();
      return fail(ErrorKind::input, words::fill(words::terminal::no_such_case, visible(name), hint));
    }
    found.push_back(id);
  }
  return found;
}

/// A family that the guidance has, written as there.
Result<void> check_family(const PractiseOptions& options, const guidance::Guidance& guidance) {
  if (options.family.empty() || library::is_family(guidance, options.family)) return {};
  const std::string known = words::listed(library::all_families(guidance));
  return fail(ErrorKind::usage, words::fill(words::terminal::bad_family, visible(options.family), known));
}

/// With --seed every choice of the run follows from it.
Outside outside_for(const PractiseOptions& options) {
  Outside outside = real_outside();
  if (options.seed) {
    outside.fresh_seed = [seed = *options.seed] { return seed; };
  }
  return outside;
}

int run_practise(const ParsedOptions& given, CommandContext& context) {
  const PractiseOptions options = practise_options(given);
  if (const auto checked = check_options(options); !checked) {
    return report_failure(context, checked.error());
  }
  const practice::CaseFilter filter = filter_of(options);
  auto engine = open_engine(options.face, context, outside_for(options), {}, Beginning::library);
  if (!engine) {
    return report_failure(context, engine.error());
  }
  if (const auto checked = check_family(options, (*engine)->model().content->guidance); !checked) {
    return report_failure(context, checked.error());
  }
  auto named = find_named(options, *(*engine)->model().content);
  if (!named) {
    return report_failure(context, named.error());
  }
  terminal::FacePlan plan;
  plan.cases = std::move(*named);
  plan.start = start_of(options, filter);
  plan.filter = filter;
  plan.unfinished = unfinished_of(options);
  plan.resume_command = [face = options.face](const std::optional<std::string>& elsewhere) {
    FaceOptions now = face;
    if (elsewhere) now.store = elsewhere;
    return resume_command(now);
  };
  return run_terminal_face(**engine, plan, *stream_console(context));
}

std::vector<OptionSpec> choice_specs() {
  return {
      {.name = "--region",
       .kind = ValueKind::word,
       .words = cases::region_words(),
       .help = "Only cases in which this region was treated"},
      {.name = "--family", .help = "Only cases that statements of this family decide, by its name, for example lung"},
      {.name = "--mode",
       .kind = ValueKind::word,
       .words = {"practice", "exam", "review", "misses", "dangerous", "twins", "realistic"},
       .help = "How cases are chosen and when they are debriefed"},
      {.name = "--count", .kind = ValueKind::number, .help = "How many cases; 10 when not given, of an exam 20"},
      {.name = "--minutes",
       .kind = ValueKind::number,
       .range = {1, 1440},
       .help = "Time for a whole exam; without it there is no limit"},
      {.name = "--resume",
       .kind = ValueKind::flag,
       .help = "Continue the unfinished case, without asking",
       .excludes = {"--fresh"}},
      {.name = "--fresh",
       .kind = ValueKind::flag,
       .help = "Leave the unfinished case for good, without asking",
       .excludes = {"--resume"}}};
}

}  // namespace

CommandSpec practise_command() {
  const OptionSpec seed = {
      .name = "--seed", .kind = ValueKind::seed, .help = "Choose the same cases as every run with this number"};
  return {.name = "practise",
          .summary = "Practise in the terminal, line by line",
          .arguments = {{.name = "CASE",
                         .kind = ValueKind::case_id,
                         .help = "Ids of cases, worked one after the other; without any the library is shown",
                         .repeatable = true}},
          .options = joined(joined(choice_specs(), face_specs()), {seed}),
          .run = run_practise};
}

}  // namespace nc::app
