#include "app/engine/settings_file.hpp"

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "platform/files/file.hpp"
#include "platform/files/folder.hpp"
#include "support/person_name.hpp"
#include "support/text.hpp"
#include "toml/reader.hpp"
#include "words/phrases.hpp"

namespace nc::app {

using practice::Settings;

namespace {

constexpr int first_number = 600;  ///< NC0600: the faults of reading
constexpr int not_a_theme = 690;
constexpr int not_a_text_size = 691;
constexpr int not_a_name = 692;
constexpr std::size_t size_limit = 64U * 1024U;

/// A TOML basic string; every control character escaped.
std::string toml_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20 || byte == 0x7F) {
      out += fmt::format("\\u{:04X}", byte);
    } else {
      out += c;
    }
  }
  return out + '"';
}

void read_theme(toml::Table& root, practice::Settings& settings) {
  const toml::Value* value = root.find("theme");
  if (value == nullptr) return;
  if (const auto theme = practice::parse_theme(value->text)) {
    settings.theme = *theme;
  } else {
    root.file().warn(not_a_theme, root.file().place_of(*value), "not a theme", "use light, dark or high-contrast");
  }
}

void read_text_size(toml::Table& root, practice::Settings& settings) {
  const toml::Value* value = root.find("text-percent");
  if (value == nullptr) return;
  const bool in_range = value->kind == toml::Kind::integer && value->integer >= practice::text_percent_min &&
                        value->integer <= practice::text_percent_max;
  if (in_range) {
    settings.text_percent = static_cast<int>(value->integer);
  } else {
    root.file().warn(
        not_a_text_size, root.file().place_of(*value), "not a text size",
        fmt::format("use a whole number from {} to {}", practice::text_percent_min, practice::text_percent_max));
  }
}

/// Empty when there is none, and when it can be none, which is told.
std::string read_name(toml::Table& root, const char* key, std::string_view what) {
  const toml::Value* value = root.find(key);
  const std::optional<std::string> text = root.optional_text(key);
  if (!text || text->empty()) return {};
  const auto name = read_person_name(*text);
  if (name) return *name;
  const auto is_told = [](char32_t c) { return is_control(c) || is_bidi_control(c); };
  const std::vector<char32_t> letters = to_code_points(*text);
  if (std::any_of(letters.begin(), letters.end(), is_told)) return {};  // by the reader of the file
  root.file().warn(not_a_name, root.file().place_of(*value), fmt::format("not {}", what),
                   words::why_no_name(name.error()));
  return {};
}

}  // namespace

ReadSettings parse_settings(std::string_view text, const std::string& path) {
  ReadSettings read;
  toml::File file(path, std::string(text), first_number);
  if (file.root() != nullptr) {
    toml::Table root = file.table(*file.root());
    read_theme(root, read.settings);
    read_text_size(root, read.settings);
    read.settings.reduced_motion = root.optional_boolean("reduced-motion").value_or(false);
    read.settings.trainee = record::TraineeId(read_name(root, "trainee", "an id of a trainee"));
    read.settings.cohort = read_name(root, "cohort", "a name of a cohort");
    read.settings.ask_cue = root.optional_boolean("ask-cue").value_or(true);
    read.settings.welcome_seen = root.optional_boolean("welcome-seen").value_or(false);
    read.settings.language = root.optional_text("language").value_or("");
    root.finish();
  }
  read.diagnostics = file.take_diagnostics();
  return read;
}

std::string to_toml(const practice::Settings& settings) {
  std::string out = fmt::format("theme = \"{}\"\ntext-percent = {}\nreduced-motion = {}\n",
                                practice::to_text(settings.theme), settings.text_percent, settings.reduced_motion);
  if (!settings.trainee.empty()) out += fmt::format("trainee = {}\n", toml_string(settings.trainee.text()));
  if (!settings.language.empty()) out += fmt::format("language = {}\n", toml_string(settings.language));
  if (!settings.cohort.empty()) out += fmt::format("cohort = {}\n", toml_string(settings.cohort));
  if (!settings.ask_cue) out += "ask-cue = false\n";
  if (settings.welcome_seen) out += "welcome-seen = true\n";
  return out;
}

namespace {

/// The program writes only over what it understands.
Result<void> refuse_faulty(const ReadSettings& read) {
  if (read.diagnostics.empty()) return {};
  return fail(ErrorKind::input,
              fmt::format("{} has a fault, so it was left as it is. Put it right, or delete it to begin "
                          "with the usual settings",
                          visible(read.diagnostics.front().place.path)));
}

/// Takes over one value that the person changed. What only this run was told, by an option, is no change.
template <class Value>
void take_changed(const SettingsChange& change, Value Settings::*member, Settings& kept) {
  if (change.wanted.*member != change.before.*member) kept.*member = change.wanted.*member;
}

/// Why the settings at `path` are not there: nothing when there simply are none yet, and otherwise what lies in the way
/// of them: a link to nothing, or a file where the folder should be.
std::optional<std::string> what_is_in_the_way(const std::filesystem::path& path) {
  std::error_code ignored;
  for (std::filesystem::path at = path; at.has_relative_path(); at = at.parent_path()) {
    const auto there = std::filesystem::symlink_status(at, ignored);
    if (there.type() == std::filesystem::file_type::symlink && !std::filesystem::exists(at, ignored)) {
      return fmt::format("{} is a link to {}, which is not there", visible(at.native()),
                         visible(std::filesystem::read_symlink(at, ignored).native()));
    }
    if (!std::filesystem::exists(there)) continue;
    if (at == path || std::filesystem::is_directory(at, ignored)) return std::nullopt;
    return fmt::format("{} is no folder, so the settings in it cannot be read or kept", visible(at.native()));
  }
  return std::nullopt;
}

ReadSettings unread_settings(const std::filesystem::path& path, const std::string& why) {
  ReadSettings read;
  read.diagnostics.push_back({first_number, Severity::warning, {path.string()}, why, "", ""});
  return read;
}

}  // namespace

ReadSettings load_settings(const std::filesystem::path& path) {
  if (const auto why = what_is_in_the_way(path)) return unread_settings(path, *why);
  std::error_code code;
  if (!std::filesystem::exists(path, code) && !code) return {};
  auto text = platform::load_file(path, size_limit);
  return text ? parse_settings(*text, path.string()) : unread_settings(path, text.error().message);
}

Result<void> save_settings(const std::filesystem::path& path, const practice::Settings& settings) {
  if (auto may = refuse_faulty(load_settings(path)); !may) return may;
  if (auto made = platform::make_folder(path.parent_path()); !made) return made;
  return platform::save_file(path, to_toml(settings), platform::Readers::owner);
}

Result<Settings> save_change(const std::filesystem::path& path, const SettingsChange& change) {
  std::error_code ignored;
  Settings kept = std::filesystem::exists(path, ignored) ? load_settings(path).settings : change.known;
  take_changed(change, &Settings::theme, kept);
  take_changed(change, &Settings::text_percent, kept);
  take_changed(change, &Settings::reduced_motion, kept);
  take_changed(change, &Settings::trainee, kept);
  take_changed(change, &Settings::cohort, kept);
  take_changed(change, &Settings::ask_cue, kept);
  take_changed(change, &Settings::welcome_seen, kept);
  take_changed(change, &Settings::language, kept);
  if (auto saved = save_settings(path, kept); !saved) return tl::unexpected<Error>(std::move(saved.error()));
  return kept;
}

Result<void> keep_welcome_seen(const std::filesystem::path& path) {
  ReadSettings read = load_settings(path);
  if (auto may = refuse_faulty(read); !may) return may;
  practice::Settings& settings = read.settings;
  settings.welcome_seen = true;
  return save_settings(path, settings);
}

}  // namespace nc::app
