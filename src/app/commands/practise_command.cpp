#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/command.hpp"
#include "app/engine/open_engine.hpp"
#include "app/failure.hpp"
#include "app/terminal/face.hpp"
#include "app/terminal/text.hpp"
#include "app/terminal/ways_text.hpp"
#include "cases/vocabulary.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

namespace text = terminal::text;
namespace ways_text = terminal::ways_text;

constexpr int usual_count = 10;
constexpr std::int64_t ms_per_minute = 60000;

struct PractiseOptions {
  FaceOptions face;
  std::vector<std::string> cases;
  std::string region;
  std::string family;
  std::string mode;
  int count = 0;  ///< 0: not given
  std::uint64_t seed = 0;
  bool has_seed = false;
  int minutes = 0;
  bool resume = false;
  bool fresh = false;
};

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
    return fail(ErrorKind::usage, std::string(text::cases_and_mode));
  }
  if (options.minutes > 0 && mode != "exam") {
    return fail(ErrorKind::usage, std::string(text::minutes_without_exam));
  }
  if (options.count > 0 && (mode == "misses" || mode == "dangerous")) {
    return fail(ErrorKind::usage, ui::fill(ways_text::count_with_all, mode));
  }
  return {};
}

std::optional<practice::Action> start_of(const PractiseOptions& options, const practice::CaseFilter& filter) {
  const int count = options.count > 0 ? options.count : usual_count;
  if (options.mode == "exam") {
    return practice::StartExam{filter, count, options.minutes * ms_per_minute, options.seed};
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

/// Every named case must be in the library; a near name is suggested.
Result<std::vector<cases::CaseId>> find_named(const PractiseOptions& options, const library::Content& content) {
  std::vector<std::string> known;
  for (const library::CaseCard& one : content.catalogue) {
    known.emplace_back(one.id);
  }
  std::vector<cases::CaseId> found;
  for (const std::string& name : options.cases) {
    const cases::CaseId id(name);
    if (library::find_card(content, id) == nullptr) {
      const auto near = nearest(name, known);
      const std::string hint = near ? ui::fill(text::did_you_mean, *near) : std::string();
      return fail(ErrorKind::input, ui::fill(text::no_such_case, visible(name), hint));
    }
    found.push_back(id);
  }
  return found;
}

/// A family that the guidance has, written as there.
Result<void> check_family(const PractiseOptions& options, const guidance::Guidance& guidance) {
  if (options.family.empty() || library::is_family(guidance, options.family)) return {};
  const std::string known = join_words(library::all_families(guidance));
  return fail(ErrorKind::usage, ui::fill(ways_text::bad_family, visible(options.family), known));
}

/// With --seed every choice of the run follows from it.
Outside outside_for(const PractiseOptions& options) {
  Outside outside = real_outside();
  if (options.has_seed) {
    outside.fresh_seed = [seed = options.seed] { return seed; };
  }
  return outside;
}

int run_practise(const PractiseOptions& options, CommandContext& context) {
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
  return terminal::run_face(**engine, plan, context.in, context.out);
}

void add_options(CLI::App& command, PractiseOptions& options) {
  command.add_option("CASE", options.cases,
                     "Ids of cases, worked one after the other; without any the library is shown");
  command.add_option("--region", options.region, "Only cases in which this region was treated")
      ->check(CLI::IsMember(cases::region_words()));
  command.add_option("--family", options.family,
                     "Only cases that statements of this family decide, by its name, for example lung");
  command.add_option("--mode", options.mode, "How cases are chosen and when they are debriefed")
      ->check(CLI::IsMember({"practice", "exam", "review", "misses", "dangerous", "twins", "realistic"}));
  command.add_option("--count", options.count, "How many cases; 10 when not given")->check(CLI::PositiveNumber);
  command.add_option("--minutes", options.minutes, "Time for a whole exam; without it there is no limit")
      ->check(CLI::Range(1, 1440));
  CLI::Option* resume = command.add_flag("--resume", options.resume, "Continue the unfinished case, without asking");
  command.add_flag("--fresh", options.fresh, "Leave the unfinished case for good, without asking")->excludes(resume);
  add_face_options(command, options.face);
}

}  // namespace

Command add_practise_command(CLI::App& root) {
  auto options = std::make_shared<PractiseOptions>();
  CLI::App* command = root.add_subcommand("practise", "Practise in the terminal, line by line");
  add_options(*command, *options);
  CLI::Option* seed =
      command->add_option("--seed", options->seed, "Choose the same cases as every run with this number")
          ->check(CLI::PositiveNumber);
  return {command, [options, seed](CommandContext& context) {
            options->has_seed = seed->count() > 0;
            return run_practise(*options, context);
          }};
}

}  // namespace nc::app
