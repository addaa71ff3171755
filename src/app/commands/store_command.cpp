#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/command.hpp"
#include "app/engine/places.hpp"
#include "app/failure.hpp"
#include "store/store.hpp"

namespace nc::app {
namespace {

struct StoreOptions {
  std::optional<std::string> store;
  std::string copy;
  CLI::App* check = nullptr;
  CLI::App* path = nullptr;
  CLI::App* backup = nullptr;
};

int run_check(const store::Store& store, CommandContext& context) {
  const auto faults = store.check();
  if (!faults) return report_failure(context, faults.error());
  for (const std::string& fault : *faults)
    context.err << fmt::format("{}: error: {}\n", store.path(), fault);
  if (!faults->empty()) return exit_input;
  const auto record = store.load();
  if (!record) return report_failure(context, record.error());
  context.out << fmt::format("{}: sound, {} attempts\n", store.path(), record->attempts.size());
  return exit_done;
}

int run_store(const StoreOptions& options, CommandContext& context) {
  const auto path = store_path_of(options.store, context);
  if (!path) return report_failure(context, path.error());
  if (options.path->parsed()) {
    context.out << *path << '\n';
    return exit_done;
  }
  const auto store = store::Store::open(*path, store::Access::read_only);
  if (!store) return report_failure(context, store.error());
  if (options.check->parsed()) return run_check(*store, context);
  const auto copied = store->backup(options.copy);
  if (!copied) return report_failure(context, copied.error());
  context.out << options.copy << '\n';
  return exit_done;
}

}  // namespace

Command add_store_command(CLI::App& root) {
  auto options = std::make_shared<StoreOptions>();
  CLI::App* command = root.add_subcommand("store", "Check, find or copy the kept attempts");
  command->require_subcommand(1);
  options->check = command->add_subcommand("check", "Check the integrity of the store");
  options->path = command->add_subcommand("path", "Print where the store is");
  options->backup = command->add_subcommand("backup", "Write a consistent copy, also while the program runs");
  options->backup->add_option("FILE", options->copy, "The file to write; must not exist")->required();
  for (CLI::App* part : {options->check, options->path, options->backup}) {
    part->add_option("--store", options->store, "Where attempts are kept (an SQLite file)")->type_name("URL");
  }
  return {command, [options](CommandContext& context) { return run_store(*options, context); }};
}

}  // namespace nc::app
