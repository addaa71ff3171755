#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/commands/command_spec.hpp"
#include "support/time.hpp"

namespace nc::app {

/// The value of one option: a flag, the texts of a repeatable option, or a text, a number or a seed. A word, a path and
/// a moment are texts too. The last three are nothing when the option was left out and has no default.
using OptionValue = std::variant<bool, std::vector<std::string>, std::optional<std::string>, std::optional<int>,
                                 std::optional<std::uint64_t>>;

/// The values of options and arguments by their names.
using OptionValues = std::map<std::string, OptionValue, std::less<>>;

/// Returns the values that a command has when no option and no argument is given.
OptionValues default_values(const CommandSpec& command);

/// The options and arguments that a command was given. All are of the kind and in the range that its CommandSpec asks
/// for. They are read by their names, such as "--format" or "CASE". The name must be one that the command declares, and
/// the method must be that of its kind; otherwise an assertion ends the program, whatever the command line was.
class ParsedOptions {
 public:
  /// `values` must hold every option and argument of the command: default_values(), overwritten by what was given.
  explicit ParsedOptions(OptionValues values);

  /// Returns true when a flag was given.
  bool flag(std::string_view name) const;

  /// Returns the text of an option. When it was left out that is its default, or an empty text when it has none.
  std::string text(std::string_view name) const;

  /// Returns the text of an option that has no default; nothing when it was left out. A text that was given may be
  /// empty.
  const std::optional<std::string>& text_if_given(std::string_view name) const;

  /// Returns the texts of a repeatable option or argument, in the order of the command line.
  const std::vector<std::string>& texts(std::string_view name) const;

  // The number, the seed or the moment of an option; nothing when it was left out.
  std::optional<int> number(std::string_view name) const;
  std::optional<std::uint64_t> seed(std::string_view name) const;
  std::optional<UtcTime> moment(std::string_view name) const;

 private:
  OptionValues values_;
};

}  // namespace nc::app
