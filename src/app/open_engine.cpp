#include "app/open_engine.hpp"

#include <ostream>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/language.hpp"
#include "app/places.hpp"
#include "app/settings_file.hpp"
#include "platform/paths.hpp"

namespace nc::app {
namespace {

practice::Settings settings_for(const FaceOptions& options, const std::filesystem::path& path,
                                CommandContext& context) {
  ReadSettings read = path.empty() ? ReadSettings{} : load_settings(path);
  context.err << render_diagnostics(read.diagnostics);
  if (options.trainee) read.settings.trainee = practice::TraineeId(*options.trainee);
  if (options.cohort) read.settings.cohort = *options.cohort;
  return read.settings;
}

/// The attempts in the store; rows and attempts that cannot be read stay where they are and are told on stderr.
std::vector<practice::Attempt> load_attempts(const Result<store::Store>& store, CommandContext& context) {
  std::vector<practice::Attempt> attempts;
  if (!store) return attempts;
  const Result<store::Record> record = store->load();
  if (!record) {
    context.err << fmt::format("needlecase: warning: {}\n", record.error().message);
    return attempts;
  }
  for (const std::string& sentence : record->unreadable)
    context.err << fmt::format("needlecase: warning: {}\n", sentence);
  for (const std::vector<practice::Event>& events : record->attempts) {
    if (auto attempt = practice::replay(events)) attempts.push_back(std::move(*attempt));
  }
  return attempts;
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

void report_faulty_cases(const Diagnostics& diagnostics, CommandContext& context) {
  if (!has_errors(diagnostics)) return;
  context.err << render_diagnostics(diagnostics);
  context.err << "needlecase: warning: the cases above were left out\n";
}

}  // namespace

void add_face_options(CLI::App& definition, FaceOptions& options) {
  add_content_options(definition, options.content);
  definition.add_option("--store", options.store, "Where attempts are kept (an SQLite file)")->type_name("URL");
  definition.add_option("--trainee", options.trainee, "Trainee id of this run")->type_name("ID");
  definition.add_option("--cohort", options.cohort, "Cohort of this run")->type_name("NAME");
}

Result<std::unique_ptr<Engine>> open_engine(const FaceOptions& options, CommandContext& context, Outside outside,
                                            std::function<void()> wake, Beginning beginning) {
  auto loaded = load_content(options.content, context);
  if (!loaded) return tl::unexpected<Error>(std::move(loaded.error()));
  report_faulty_cases(loaded->diagnostics, context);
  auto store_path = store_path_of(options.store, context);
  if (!store_path) return tl::unexpected<Error>(std::move(store_path.error()));
  Result<store::Store> store = store::Store::open(*store_path, store::Access::read_write);
  const bool fatal = !store && store.error().kind != ErrorKind::environment;
  if (fatal) return tl::unexpected<Error>(std::move(store.error()));
  const auto config = config_folder_of(context);
  const std::filesystem::path settings_path = config ? *config / "settings.toml" : std::filesystem::path();
  const practice::Settings settings = settings_for(options, settings_path, context);
  const std::vector<std::string> languages = speak_as_set(settings, context);
  const std::vector<practice::Attempt> record = load_attempts(store, context);
  const auto open = beginning == Beginning::where_it_stopped ? practice::reopen_model : practice::open_model;
  practice::Model model = open(loaded->content, settings, record, outside.now());
  model.languages = languages;
  return std::make_unique<Engine>(Engine::Parts{std::move(model), std::move(store), std::move(*store_path),
                                                settings_path, std::move(outside), std::move(wake)});
}

}  // namespace nc::app
