#include "app/engine/open_engine.hpp"

#include <ostream>
#include <utility>

#include <fmt/format.h>

#include "app/engine/language.hpp"
#include "app/engine/places.hpp"
#include "app/engine/settings_file.hpp"
#include "platform/files/file_list.hpp"
#include "platform/files/paths.hpp"
#include "practice/session/grounds.hpp"
#include "practice/session/opening.hpp"

namespace nc::app {
namespace {

practice::Settings settings_for(const FaceOptions& options, const std::filesystem::path& path,
                                CommandContext& context) {
  ReadSettings read = path.empty() ? ReadSettings{} : load_settings(path);
  context.err << render_diagnostics(read.diagnostics);
  if (options.trainee) read.settings.trainee = record::TraineeId(*options.trainee);
  if (options.cohort) read.settings.cohort = *options.cohort;
  return read.settings;
}

/// What the store remembers: the attempts, and what they were answers to.
struct Remembered {
  std::vector<record::Attempt> attempts;
  record::FormerContent former;
};

/// Reads the store; entries and attempts that cannot be read stay where they are and are told on stderr.
Remembered load_remembered(const Result<store::Store>& store, CommandContext& context) {
  Remembered remembered;
  if (!store) return remembered;
  Result<store::Record> record = store->load();
  if (!record) {
    context.err << fmt::format("needlecase: warning: {}\n", record.error().message);
    return remembered;
  }
  remembered.former = record::FormerContent(std::move(record->editions));
  for (const std::string& sentence : record->unreadable)
    context.err << fmt::format("needlecase: warning: {}\n", sentence);
  for (const std::vector<record::Event>& events : record->attempts) {
    if (auto attempt = record::replay(events)) remembered.attempts.push_back(std::move(*attempt));
  }
  return remembered;
}

/// Chooses the language of the texts; returns those that can be chosen. A language that is not to be had is told.
std::vector<std::string> speak_as_set(const practice::Settings& settings, CommandContext& context) {
  const auto program = platform::executable_folder();
  const std::filesystem::path folder = program ? catalogue_folder(*program) : std::filesystem::path();
  const std::vector<std::string> installed = installed_languages(folder);
  const auto spoken = speak(choose_language(settings.language, context.environment, installed), folder);
  if (!spoken) context.err << fmt::format("needlecase: warning: {}\n", spoken.error().message);
  return offered_languages(installed);
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
  practice::Settings settings;
  std::vector<std::string> languages;
  Remembered remembered;
};

Result<Ground> lay_ground(const FaceOptions& options, CommandContext& context) {
  auto store_path = store_path_of(options.store, context);
  if (!store_path) return tl::unexpected<Error>(std::move(store_path.error()));
  Result<store::Store> store = store::Store::open(*store_path, store::Access::read_write);
  const bool fatal = !store && store.error().kind != ErrorKind::environment;
  if (fatal) return tl::unexpected<Error>(std::move(store.error()));
  const auto config = config_folder_of(context);
  Ground ground{std::move(*store_path),
                std::move(store),
                config ? *config / "settings.toml" : std::filesystem::path(),
                {},
                {},
                {}};
  ground.settings = settings_for(options, ground.settings_path, context);
  ground.languages = speak_as_set(ground.settings, context);
  ground.remembered = load_remembered(ground.store, context);
  return ground;
}

/// The cases that the record is graded by, and those of the plan that may go on, opened where nobody waits for it.
void open_answered(const library::Content& content, const record::FormerContent& former,
                   const std::vector<record::Attempt>& record) {
  const record::Attempt* newest = nullptr;
  for (const record::Attempt& one : record) {
    practice::grounds_of(content, former, {one.started.case_id, one.started.case_hash}, one.started.guidance_hash);
    newest = &one;
  }
  if (newest == nullptr) return;
  for (const cases::CaseId& id : newest->started.queue)
    library::find_case(content, id);
}

/// Reads the library, and opens what the record needs of it. `former` is used on the reader's thread until the library
/// was reported, and then on that of the face.
LibraryReader reader_of(std::shared_ptr<const guidance::Guidance> guidance, library::CaseSources sources,
                        practice::SharedRecord record, record::FormerContent former, Executor executor) {
  return [guidance = std::move(guidance), sources = std::move(sources), record = std::move(record),
          former = std::move(former), executor = std::move(executor)](const LibraryReports& reports) {
    auto read = read_content(guidance, sources, {executor, reports.follower});
    if (!read) return reports.failed(std::move(read.error()));
    open_answered(*read->content, former, *record);
    std::vector<record::Edition> lacking = practice::lacking_editions(*read->content, former, *record);
    reports.loaded({read->content, std::move(lacking)}, warnings_about(read->diagnostics));
    for (const library::KnownSource& known : read->sources)
      keep_index(known);
  };
}

}  // namespace

Result<std::unique_ptr<Engine>> open_engine(const FaceOptions& options, CommandContext& context, Outside outside,
                                            std::function<void()> wake, Beginning beginning) {
  auto loaded = load_content(options.content, context);
  if (!loaded) return tl::unexpected<Error>(std::move(loaded.error()));
  context.err << warnings_about(loaded->diagnostics);
  auto ground = lay_ground(options, context);
  if (!ground) return tl::unexpected<Error>(std::move(ground.error()));
  const auto open = beginning == Beginning::where_it_stopped ? practice::reopen_model : practice::open_model;
  const Remembered& remembered = ground->remembered;
  std::vector<record::Edition> lacking =
      practice::lacking_editions(*loaded->content, remembered.former, remembered.attempts);
  for (const record::Edition& edition : lacking)
    ground->remembered.former.add(edition);
  practice::Model model = open(loaded->content, ground->settings, remembered.attempts,
                               {moment_of(outside), outside.days}, remembered.former);
  model.languages = ground->languages;
  return std::make_unique<Engine>(Engine::Parts{std::move(model),
                                                std::move(ground->store),
                                                std::move(ground->store_path),
                                                ground->settings_path,
                                                std::move(outside),
                                                std::move(wake),
                                                {},
                                                std::move(lacking)});
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
  const auto record = std::make_shared<const std::vector<record::Attempt>>(std::move(ground->remembered.attempts));
  const record::FormerContent& former = ground->remembered.former;
  practice::Model model = practice::loading_model(library::without_cases(*shared), ground->settings, record,
                                                  {moment_of(outside), outside.days}, former);
  model.languages = ground->languages;
  return std::make_unique<Engine>(
      Engine::Parts{std::move(model),
                    std::move(ground->store),
                    std::move(ground->store_path),
                    ground->settings_path,
                    std::move(outside),
                    std::move(wake),
                    reader_of(shared, std::move(sources), record, former, context.executor),
                    {},
                    [&context](const std::string& warnings) { context.err << warnings << std::flush; }});
}

}  // namespace nc::app
