#include "app/commands/parse_arguments.hpp"

#include <deque>
#include <ostream>
#include <sstream>
#include <type_traits>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/version.hpp"

namespace nc::app {
namespace {

/// A command as CLI11 knows it, and the values that CLI11 writes what it parsed into.
struct Definition {
  const CommandSpec* spec;
  CLI::App* parser;
  OptionValues values;
};

/// Every command stands behind the one that it is within. A deque grows without moving the values.
using Definitions = std::deque<Definition>;

/// What is wrong with a moment, in the form that CLI11 wants: an empty text when nothing is.
std::string fault_of_moment(const std::string& text) {
  if (parse_iso8601(text)) return {};
  return fmt::format("'{}' is no moment in UTC such as 2026-11-22 or 2026-11-22T09:30:00Z", text);
}

void add_limits(CLI::Option& option, const OptionSpec& spec) {
  switch (spec.kind) {
    case ValueKind::word:
      option.check(CLI::IsMember(spec.words));
      break;
    case ValueKind::number:
      option.check(spec.range.least == 1 && !spec.range.has_end() ? CLI::PositiveNumber
                                                                  : CLI::Range(spec.range.least, spec.range.most));
      break;
    case ValueKind::seed:
      option.check(CLI::PositiveNumber);
      break;
    case ValueKind::moment:
      option.check(fault_of_moment);
      break;
    case ValueKind::flag:
    case ValueKind::text:
    case ValueKind::file:
    case ValueKind::folder:
    case ValueKind::case_id:
    case ValueKind::case_or_file:
      break;
  }
}

CLI::Option& add_bound(CLI::App& parser, const OptionSpec& spec, OptionValue& value) {
  const auto bind = [&](auto& bound) -> CLI::Option* {
    if constexpr (std::is_same_v<decltype(bound), bool&>)
      return parser.add_flag(spec.name, bound, spec.help);
    else
      return parser.add_option(spec.name, bound, spec.help);
  };
  return *std::visit(bind, value);
}

void add_option(CLI::App& parser, const OptionSpec& spec, OptionValue& value) {
  CLI::Option& option = add_bound(parser, spec, value);
  add_limits(option, spec);
  if (!spec.value_name.empty()) option.type_name(spec.value_name);
  if (!spec.default_value.empty()) option.default_str(spec.default_value);
  option.required(spec.required);
}

void add_options(Definition& definition) {
  const CommandSpec& spec = *definition.spec;
  for (const std::vector<OptionSpec>* list : {&spec.arguments, &spec.options})
    for (const OptionSpec& option : *list)
      add_option(*definition.parser, option, definition.values.at(option.name));
  for (const OptionSpec& option : spec.options)
    for (const std::string& other : option.excludes)
      definition.parser->get_option(option.name)->excludes(definition.parser->get_option(other));
}

/// Defines a command and those within it, and puts them behind `all`.
void define(const CommandSpec& spec, CLI::App& parser, Definitions& all) {
  all.push_back({&spec, &parser, default_values(spec)});
  add_options(all.back());
  for (const CommandSpec& below : spec.commands) {
    CLI::App& added = *parser.add_subcommand(below.name, below.summary);
    if (below.hidden) added.group("");
    define(below, added, all);
  }
  if (!spec.commands.empty()) parser.require_subcommand(spec.run ? 0 : 1, 1);
}

/// CLI11 words help, version and faults; only the exit code and the form of a fault are ours.
Reply reply_to(const CLI::App& root, const CLI::ParseError& result) {
  if (result.get_exit_code() != 0) {
    return {exit_usage,
            fmt::format("{0}: error: {1}\n{0} --help tells how it is used\n", root.get_name(), result.what())};
  }
  std::ostringstream out;
  std::ostringstream unused;
  root.exit(result, out, unused);
  return {exit_done, out.str()};
}

}  // namespace

tl::expected<Call, Reply> parse_arguments(const CommandSpec& program, const std::vector<std::string>& arguments) {
  CLI::App root(program.summary, program.name);
  root.set_version_flag("--version", fmt::format("{} {}", program.name, version));
  Definitions all;
  define(program, root, all);
  try {
    root.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));  // CLI11 takes them from the end
  } catch (const CLI::ParseError& result) {
    return tl::unexpected<Reply>(reply_to(root, result));
  }
  // CLI11 marks the called command and each that it is within; of these the called one stands last.
  Definition* called = &all.front();
  for (Definition& one : all)
    if (one.parser->parsed()) called = &one;
  return Call{called->spec, ParsedOptions(std::move(called->values))};
}

int run_arguments(const CommandSpec& program, const std::vector<std::string>& arguments, CommandContext& context) {
  const auto call = parse_arguments(program, arguments);
  if (call) return call->command->run(call->given, context);
  const Reply& reply = call.error();
  (reply.exit_code == exit_done ? context.out : context.err) << reply.text;
  return reply.exit_code;
}

}  // namespace nc::app
