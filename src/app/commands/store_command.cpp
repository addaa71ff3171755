#include <ostream>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "app/commands/restore_drill.hpp"
#include "app/commands/shared_options.hpp"
#include "app/engine/places.hpp"
#include "app/failure.hpp"
#include "store/store.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

Result<std::string> path_of(const ParsedOptions& given, const CommandContext& context) {
  return store_path_of(given.text_if_given("--store"), context);
}

Result<store::Store> open_store(const ParsedOptions& given, const CommandContext& context) {
  auto path = path_of(given, context);
  if (!path) return tl::unexpected<Error>(std::move(path.error()));
  return store::Store::open(*path, store::Access::read_only);
}

int run_drill(const std::string& backup, const ParsedOptions& given, CommandContext& context) {
  const auto path = path_of(given, context);
  if (!path) return report_failure(context, path.error());
  const auto drill = try_restore(backup, *path);
  if (!drill) return report_failure(context, drill.error());
  context.out << fmt::format("{}: a restore works: {} attempts, {} entries, head {}\n", visible(backup),
                             drill->attempts, drill->entries, drill->head);
  if (!drill->store_unread.empty()) {
    context.out << fmt::format("It was not compared with the store: {}\n", drill->store_unread);
  } else if (drill->newer_entries > 0) {
    context.out << fmt::format("It is newer: it holds {} more entries than {}, which is its beginning.\n",
                               drill->newer_entries, visible(*path));
  } else if (drill->lost_entries == 0) {
    context.out << fmt::format("{} holds nothing more.\n", visible(*path));
  } else {
    context.out << fmt::format(
        "{} holds {} more entries, of {} attempts that are not in the backup and of some that are "
        "there in part; a restore would lose them.\n",
        visible(*path), drill->lost_entries, drill->lost_attempts);
  }
  return exit_done;
}

int run_check(const ParsedOptions& given, CommandContext& context) {
  if (const auto backup = given.text_if_given("--restore")) return run_drill(*backup, given, context);
  const auto store = open_store(given, context);
  if (!store) return report_failure(context, store.error());
  const auto checked = store->check();
  if (!checked) return report_failure(context, checked.error());
  for (const std::string& fault : checked->faults)
    context.err << fmt::format("{}: error: {}\n", visible(store->path()), fault);
  if (!checked->faults.empty()) return exit_input;
  context.out << fmt::format("{}: sound, {} attempts, {} entries{}\n", visible(store->path()),
                             checked->record.attempts.size(), checked->entries,
                             checked->head.empty() ? std::string() : ", head " + checked->head);
  if (const std::size_t unchained = checked->record.unchained.size(); unchained != 0)
    context.out << fmt::format(
        "{} of the attempts come from an earlier version, which kept no chain: whether they were changed before that "
        "cannot be told. Exports flag them.\n",
        unchained);
  return exit_done;
}

int run_path(const ParsedOptions& given, CommandContext& context) {
  const auto path = path_of(given, context);
  if (!path) return report_failure(context, path.error());
  context.out << *path << '\n';
  return exit_done;
}

/// A copy of a record that is not sound is better than none, and nobody should take it for a good one.
int tell_soundness(const store::Store& store, CommandContext& context) {
  const auto checked = store.check();
  if (checked && checked->faults.empty()) return exit_done;
  const std::vector<std::string> faults = checked ? checked->faults : std::vector<std::string>{checked.error().message};
  for (const std::string& fault : faults)
    context.err << fmt::format("{}: error: {}\n", visible(store.path()), fault);
  context.err << "needlecase: error: the backup was written, but the record is not sound, and so is not its copy. Keep "
                 "earlier backups\n";
  return checked ? exit_input : exit_environment;
}

int run_backup(const ParsedOptions& given, CommandContext& context) {
  const auto store = open_store(given, context);
  if (!store) return report_failure(context, store.error());
  const std::string copy = given.text("FILE");
  const auto copied = store->backup(copy);
  if (!copied) return report_failure(context, copied.error());
  context.out << copy << '\n';
  return tell_soundness(*store, context);
}

CommandSpec backup_command() {
  return {.name = "backup",
          .summary = "Write a consistent copy, also while the program runs",
          .arguments = {{.name = "FILE",
                         .kind = ValueKind::file,
                         .help = "The file to write; must not exist",
                         .required = true}},
          .options = {store_spec()},
          .run = run_backup};
}

}  // namespace

CommandSpec store_command() {
  return {.name = "store",
          .summary = "Check, find or copy the kept attempts",
          .commands = {
              {.name = "check",
               .summary = "Check the integrity of the store, or that a backup would do",
               .options = {{.name = "--restore",
                            .kind = ValueKind::file,
                            .value_name = "FILE",
                            .help = "Try a restore from this backup, beside the store, and say what would be missing"},
                           store_spec()},
               .run = run_check},
              {.name = "path", .summary = "Print where the store is", .options = {store_spec()}, .run = run_path},
              backup_command()}};
}

}  // namespace nc::app
