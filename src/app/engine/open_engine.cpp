#include "app/engine/open_engine.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>
#include <utility>

#include <fmt/format.h>

#include "app/engine/found_problems.hpp"
#include "app/engine/known_results.hpp"
#include "app/engine/language.hpp"
#include "app/engine/places.hpp"
#include "app/engine/record_source.hpp"
#include "app/engine/settings_file.hpp"
#include "platform/files/file_list.hpp"
#include "platform/files/paths.hpp"
#include "practice/session/grounds.hpp"
#include "practice/session/opening.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

using practice::Problem;
using practice::ProblemKind;
using practice::ProblemOrigin;
using practice::Problems;

practice::Settings with_options(practice::Settings settings, const FaceOptions& options) {
  if (options.trainee) settings.trainee = record::TraineeId(*options.trainee);
  if (options.cohort) settings.cohort = *options.cohort;
  return settings;
}

/// Where settings are kept, and what is there.
struct FoundSettings {
  std::filesystem::path path;  ///< empty when there is no place to keep them
  practice::Settings settings;
  Problems problems;
  std::string warnings{};  ///< the same, rendered
};

FoundSettings find_settings(const CommandContext& context) {
  const auto config = config_folder_of(context);
  if (!config) {
    return {{},
            {},
            {{ProblemKind::faulty_settings, {}, config.error().message, "until then settings hold for one run only"}}};
  }
  FoundSettings found{*config / "settings.toml", {}, {}};
  ReadSettings read = load_settings(found.path);
  found.warnings = render_diagnostics(read.diagnostics);
  found.settings = std::move(read.settings);
  found.problems = problems_of_settings(read);
  return found;
}

/// Chooses the language of the texts; returns those that can be chosen. A language that is not to be had is told.
std::vector<std::string> speak_as_set(const practice::Settings& settings, CommandContext& context, Problems& problems) {
  const auto program = platform::executable_folder();
  const std::filesystem::path folder = program ? catalogue_folder(*program) : std::filesystem::path();
  const std::vector<std::string> installed = installed_languages(folder);
  const auto spoken = speak(choose_language(settings.language, context.environment, installed), folder);
  std::vector<std::string> offered = offered_languages(installed);
  if (!settings.language.empty() && !find_language(settings.language, installed)) {
    problems.push_back({ProblemKind::no_language,
                        {},
                        fmt::format("the settings ask for the language '{}', and there are no texts in it, so the "
                                    "texts are English",
                                    visible(settings.language)),
                        fmt::format("choose a language on the page of the settings, or write one of these into "
                                    "settings.toml: {}",
                                    fmt::join(offered, ", "))});
  }
  if (!spoken) problems.push_back({ProblemKind::no_language, {}, spoken.error().message});
  return offered;
}

std::string warnings_about(const Diagnostics& diagnostics) {
  if (!has_errors(diagnostics)) return {};
  return render_diagnostics(diagnostics) + "needlecase: warning: the cases above were left out\n";
}

/// What a run stands on beside the cases.
struct Ground {
  std::string store_path;
  Result<store::Store> store;
  std::filesystem::path settings_path;
  practice::Settings settings;        ///< with the options of this run
  practice::Settings saved_settings;  ///< as they are in the file; the usual ones when it has a fault
  std::vector<std::string> languages;
  practice::FoundProblems problems;
};

Result<Ground> lay_ground(const FaceOptions& options, CommandContext& context) {
  auto store_path = store_path_of(options.store, context);
  if (!store_path) return tl::unexpected<Error>(std::move(store_path.error()));
  Result<store::Store> store = store::Store::open(*store_path, store::Access::read_write);
  const bool fatal = !store && store.error().kind != ErrorKind::environment;
  if (fatal) return tl::unexpected<Error>(std::move(store.error()));
  FoundSettings found = find_settings(context);
  Problems problems;
  Ground ground{std::move(*store_path), std::move(store), std::move(found.path), {}, {}, {}, {}};
  if (found.problems.empty()) ground.saved_settings = found.settings;
  ground.settings = with_options(std::move(found.settings), options);
  ground.languages = speak_as_set(ground.settings, context, problems);
  context.err << (found.warnings.empty() ? warning_lines(found.problems) : found.warnings) << warning_lines(problems);
  practice::note_problems(ground.problems, ProblemOrigin::settings, std::move(found.problems));
  practice::note_problems(ground.problems, ProblemOrigin::start, std::move(problems));
  return ground;
}

/// The cases of the plan that may go on, opened where nobody waits for it.
void open_plan(const library::Content& content, const std::vector<record::Attempt>& record) {
  if (record.empty()) return;
  for (const cases::CaseId& id : record.back().started.queue)
    library::find_case(content, id);
}

/// What reading the library takes, each time anew: folders may have come or gone since.
struct ToRead {
  ContentOptions options;
  const CommandContext& context;
  std::shared_ptr<const guidance::Guidance> guidance;
  std::string store_path;  ///< empty when the store could not be opened
  ResultsPlace place;      ///< where results are remembered, and whose attempts are graded
  LocalDays days;
  bool knows_results = false;             ///< the library can be shown before the record was read
  std::filesystem::path settings_folder;  ///< empty for none
  std::shared_ptr<platform::FolderWatch> watch;
};

/// Follows every folder that a run depends on, so that no change after this one goes unnoticed.
Problems follow_folders(const ToRead& to_read, const library::CaseSources& sources) {
  std::vector<std::filesystem::path> folders;
  for (const library::CaseSource& source : sources)
    if (!source.folder.empty()) folders.emplace_back(source.folder);
  if (const auto own = own_cases_folder(to_read.context)) folders.push_back(*own);
  if (!to_read.settings_folder.empty()) folders.push_back(to_read.settings_folder);
  const auto followed = to_read.watch->follow(folders);
  if (followed) return {};
  return {{ProblemKind::unwatched_folder, {}, followed.error().message}};
}

/// Reads the library. The person's own folder must not keep them from all the other cases, so it is left out when that
/// helps; then it is one of the problems.
Result<LoadedContent> read_what_can_be(const ToRead& to_read, const library::CaseSources& sources,
                                       const Reading& reading, Problems& problems) {
  auto read = read_content(to_read.guidance, sources, reading);
  if (read) return read;
  library::CaseSources others;
  std::copy_if(sources.begin(), sources.end(), std::back_inserter(others),
               [](const library::CaseSource& one) { return one.owner != library::Owner::person; });
  if (others.size() == sources.size()) return read;
  problems.push_back({ProblemKind::unreadable_folder, {}, read.error().message});
  return read_content(to_read.guidance, others, reading);
}

/// Reads the record and grades it. When its results are known already it must not touch the content, which another
/// thread shows by then, and need not: the record holds all that it was an answer to.
void report_record(const ToRead& to_read, const library::SharedContent& content, const LibraryReports& reports) {
  StoredRecord stored;
  if (!to_read.store_path.empty()) stored = read_record(to_read.store_path);
  reports.found({ProblemOrigin::record, std::move(stored.problems)});
  const library::SharedContent by = to_read.knows_results ? library::without_cases(*to_read.guidance) : content;
  const auto attempts = std::make_shared<const std::vector<record::Attempt>>(std::move(stored.attempts));
  practice::RecordRead read{std::make_shared<const practice::GradedRecord>(
      practice::grade_record(*by, stored.former, to_read.place.trainee, attempts))};
  if (!to_read.knows_results) {
    read.lacking = practice::lacking_editions(*content, stored.former, *attempts);
    open_plan(*content, *attempts);
    reports.loaded({content});
  }
  reports.warned(stored.warnings);
  reports.record_read(read);
  if (to_read.knows_results) return;
  auto history = review::results_of(content->guidance.scoring.review, *read.record->past, to_read.days);
  remember_results(to_read.place, *read.record, std::move(history), stored.end);
}

/// Reads the library, and the first time the record.
LibraryReader reader_of(ToRead to_read) {
  return [to_read = std::move(to_read), is_first = true](const LibraryReports& reports) mutable {
    const library::CaseSources sources = case_sources_of(to_read.options, to_read.context);
    reports.found({ProblemOrigin::watching, follow_folders(to_read, sources)});
    Problems problems;
    auto read = read_what_can_be(to_read, sources, {to_read.context.executor, reports.follower}, problems);
    if (!read) return reports.failed(std::move(read.error()));
    reports.warned(warnings_about(read->diagnostics));
    if (!is_first || to_read.knows_results) reports.loaded({read->content});
    if (is_first) report_record(to_read, read->content, reports);
    is_first = false;
    const Problems more = problems_of_library(*read, to_read.context);
    problems.insert(problems.end(), more.begin(), more.end());
    reports.found({ProblemOrigin::cases, std::move(problems)});
    reports.found({ProblemOrigin::index, keep_indexes(read->sources)});
  };
}

/// Says what follows from changes in the folders of a run: the cases are read again, and so are settings that had a
/// fault until now.
auto follower_of_changes(const FaceOptions& options, const Ground& ground) {
  return [options, path = ground.settings_path, is_faulty = ground.problems.count(ProblemOrigin::settings) != 0](
             const std::vector<std::filesystem::path>& changed) mutable {
    std::vector<practice::Action> actions;
    const auto is_settings = [&path](const auto& folder) { return !path.empty() && folder == path.parent_path(); };
    if (!std::all_of(changed.begin(), changed.end(), is_settings)) actions.emplace_back(practice::LibraryChanged{});
    if (std::none_of(changed.begin(), changed.end(), is_settings)) return actions;
    const ReadSettings read = load_settings(path);
    const bool was_faulty = std::exchange(is_faulty, !read.diagnostics.empty());
    if (!is_faulty && !was_faulty) return actions;
    actions.emplace_back(practice::ProblemsFound{ProblemOrigin::settings, problems_of_settings(read)});
    if (!is_faulty) actions.emplace_back(practice::SettingsRead{with_options(read.settings, options)});
    return actions;
  };
}

Engine::Parts parts_of(Ground ground, practice::Model model, Outside outside, std::function<void()> wake) {
  model.languages = std::move(ground.languages);
  model.problems = std::move(ground.problems);
  Engine::Parts parts{
      std::move(model),   std::move(ground.store), std::move(ground.store_path), std::move(ground.settings_path),
      std::move(outside), std::move(wake)};
  parts.saved_settings = std::move(ground.saved_settings);
  return parts;
}

ResultsPlace results_place_of(const Ground& ground, const guidance::Guidance& guidance, const CommandContext& context) {
  ResultsPlace place{{}, guidance.hash, ground.settings.trainee};
  const auto cache = cache_folder_of(context);
  if (cache && ground.store) place.path = results_path(*cache, ground.store_path);
  return place;
}

}  // namespace

Result<std::unique_ptr<Engine>> open_engine(const FaceOptions& options, CommandContext& context, Outside outside,
                                            std::function<void()> wake, Beginning beginning) {
  auto guidance = load_guidance(options.content);
  if (!guidance) return tl::unexpected<Error>(std::move(guidance.error()));
  auto loaded = read_content(std::make_shared<const guidance::Guidance>(std::move(*guidance)),
                             case_sources_of(options.content, context), {context.executor});
  if (!loaded) return tl::unexpected<Error>(std::move(loaded.error()));
  context.err << warnings_about(loaded->diagnostics);
  auto ground = lay_ground(options, context);
  if (!ground) return tl::unexpected<Error>(std::move(ground.error()));
  context.err << warning_lines(problems_of_unread(*loaded, context)) << warning_lines(keep_indexes(loaded->sources));
  StoredRecord stored;
  if (ground->store) stored = read_record(*ground->store);
  context.err << stored.warnings;
  practice::note_problems(ground->problems, ProblemOrigin::record, std::move(stored.problems));
  std::vector<record::Edition> lacking = practice::lacking_editions(*loaded->content, stored.former, stored.attempts);
  for (const record::Edition& edition : lacking)
    stored.former.add(edition);
  const auto open = beginning == Beginning::where_it_stopped ? practice::reopen_model : practice::open_model;
  practice::Model model = open(loaded->content, ground->settings, std::move(stored.attempts),
                               {moment_of(outside), outside.days}, stored.former);
  Engine::Parts parts = parts_of(std::move(*ground), std::move(model), std::move(outside), std::move(wake));
  parts.lacking = std::move(lacking);
  return std::make_unique<Engine>(std::move(parts));
}

Result<std::unique_ptr<Engine>> open_engine_reading(const FaceOptions& options, CommandContext& context,
                                                    Outside outside, std::function<void()> wake) {
  auto guidance = load_guidance(options.content);
  if (!guidance) return tl::unexpected<Error>(std::move(guidance.error()));
  library::CaseSources sources = case_sources_of(options.content, context);
  for (const library::CaseSource& source : sources) {
    if (source.folder.empty()) continue;
    if (auto there = platform::check_folder(source.folder); !there) return tl::unexpected<Error>(there.error());
  }
  auto ground = lay_ground(options, context);
  if (!ground) return tl::unexpected<Error>(std::move(ground.error()));
  const auto shared = std::make_shared<const guidance::Guidance>(std::move(*guidance));
  const ResultsPlace place = results_place_of(*ground, *shared, context);
  const auto end = ground->store ? ground->store->chain_end() : Result<store::ChainPoint>(store::ChainPoint{});
  practice::KnownResults known = known_results(place, end.value_or(store::ChainPoint{}));
  const bool knows_results = !known.history.empty();
  practice::Model model = practice::loading_model(library::without_cases(*shared), ground->settings, std::move(known),
                                                  {moment_of(outside), outside.days});
  const auto watch = std::make_shared<platform::FolderWatch>();
  auto follow_change = follower_of_changes(options, *ground);
  const std::filesystem::path settings_folder = ground->settings_path.parent_path();
  Engine::Parts parts = parts_of(std::move(*ground), std::move(model), std::move(outside), std::move(wake));
  const LocalDays days = parts.outside.days;
  const std::string read_path = parts.store ? parts.store_path : std::string();
  parts.read_library =
      reader_of({options.content, context, shared, read_path, place, days, knows_results, settings_folder, watch});
  parts.remember = [place](const practice::Model& last, const store::ChainPoint& at) {
    remember_results(place, last, at);
  };
  parts.warn = [&context](const std::string& warnings) { context.err << warnings << std::flush; };
  parts.follow_change = std::move(follow_change);
  parts.watch = watch;
  return std::make_unique<Engine>(std::move(parts));
}

Result<std::unique_ptr<Engine>> open_stopped(const FaceOptions& options, CommandContext& context, Outside outside,
                                             const Error& why) {
  auto guidance = load_guidance({});
  if (!guidance) return tl::unexpected<Error>(std::move(guidance.error()));
  const practice::Settings settings = find_settings(context).settings;
  Problems ignored;
  speak_as_set(settings, context, ignored);
  practice::StopPage page{why.message, problems_of_guidance(options.content)};
  if (!page.problems.empty()) page.message.clear();
  practice::Model model = practice::stopped_model(library::without_cases(*guidance), settings, std::move(page),
                                                  {moment_of(outside), outside.days});
  return std::make_unique<Engine>(
      Engine::Parts{std::move(model), fail(ErrorKind::environment, why.message), {}, {}, std::move(outside), {}});
}

}  // namespace nc::app
