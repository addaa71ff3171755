#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/diagnostic.hpp"
#include "toml/scan.hpp"

// Reading an authored TOML file with every fault reported at its place. The parser itself stays inside toml_reader.cpp.
//
//   TomlFile file("cases/a.toml", bytes, 100);              // scans, parses; faults are in file.diagnostics()
//   if (file.root()) {
//     TomlTable root = file.table(*file.root());
//     std::string title = root.text("title").value_or("");  // missing or not text: reported
//     for (TomlTable visit : root.tables("visit")) { … }
//     root.finish();                                        // reports the keys that nobody asked for
//   }

namespace nc::guidance {

enum class TomlKind { text, integer, number, boolean, date, array, table };

/// The kind as an author calls it: `text`, `a whole number`, `a list`, …
std::string_view to_text(TomlKind kind);

struct TomlEntry;

/// A value as decoded, with where it was written. Lines and columns count from 1.
struct TomlValue {
  TomlKind kind = TomlKind::text;
  std::string text;                ///< kind text; line ends are '\n'
  std::int64_t integer = 0;        ///< kind integer
  double number = 0;               ///< kind number, and integers as well
  bool boolean = false;            ///< kind boolean
  std::vector<TomlValue> items;    ///< kind array
  std::vector<TomlEntry> entries;  ///< kind table, in the order of the file
  int line = 0;
  int column = 0;
  int end_column = 0;  ///< one past the end when it ends on its first line, else 0
};

/// A key of a table with its value.
struct TomlEntry {
  std::string key;
  int line = 0;
  int column = 0;
  int end_column = 0;
  TomlValue value;
};

class TomlTable;

/// One authored file: its bytes, its tree and the diagnostics found so far.
class TomlFile {
 public:
  /// Scans and parses. `first_number` is the number of TomlFault::too_large; the other faults follow in the order of
  /// TomlFault.
  TomlFile(std::string path, std::string text, int first_number);
  TomlFile(const TomlFile&) = delete;
  TomlFile& operator=(const TomlFile&) = delete;

  /// The table of the whole file; nullptr when the file was refused (diagnostics() says why).
  const TomlValue* root() const { return root_ ? &*root_ : nullptr; }
  /// A reader of one table of this file. The file must outlive it.
  TomlTable table(const TomlValue& value);

  const std::string& path() const { return path_; }
  const std::string& text() const { return text_; }
  const Diagnostics& diagnostics() const { return diagnostics_; }
  /// Hands over the diagnostics and leaves none behind.
  Diagnostics take_diagnostics();

  /// Where a value or a key was written. The path is left empty: it is the file's, and whatever is reported gets it.
  SourcePlace place_of(const TomlValue& value) const;
  SourcePlace place_of(const TomlEntry& entry) const;

  /// Adds an error with the excerpt of its line.
  void report(int number, const SourcePlace& place, std::string message, std::string suggestion = {});
  /// The same for the faults of reading.
  void report(TomlFault fault, const SourcePlace& place, std::string message, std::string suggestion = {});
  /// Adds a warning.
  void warn(int number, const SourcePlace& place, std::string message, std::string suggestion = {});
  /// Reports a word that is not one of `known`, with the nearest of them (or all, when they are few) as the suggestion.
  /// `what` names the list: 'a region'.
  void report_unknown_word(const TomlValue& word, std::string_view what, const std::vector<std::string>& known);

 private:
  void parse();
  void check_texts(const TomlValue& value);
  void check_text(const std::string& text, const SourcePlace& place);
  void add(Severity severity, int number, const SourcePlace& place, std::string message, std::string suggestion);

  std::string path_;
  std::string text_;
  int first_number_;
  std::optional<TomlValue> root_;
  Diagnostics diagnostics_;
};

/// Typed access to one table. Every question names a key and makes it a known key; a value of another kind is reported
/// and read as absent. Cheap to copy within a function; the keys asked through one copy are not known to another.
class TomlTable {
 public:
  TomlTable(TomlFile& file, const TomlValue& value) : file_(&file), value_(&value) {}

  TomlFile& file() const { return *file_; }
  /// Where the table begins, for messages about the table as a whole.
  SourcePlace place() const { return file_->place_of(*value_); }

  /// The raw value of a key, known from now on; nullptr when absent. No fault is reported.
  const TomlValue* find(std::string_view key);
  /// The whole entry, to point at the key itself; nullptr when absent.
  const TomlEntry* find_entry(std::string_view key);
  const std::vector<TomlEntry>& entries() const { return value_->entries; }

  /// A required value; when missing or of another kind, reported and nothing is returned. `text` must not be blank.
  std::optional<std::string> text(std::string_view key);
  std::optional<std::int64_t> integer(std::string_view key, std::int64_t low, std::int64_t high);
  /// A whole number or one with a fraction.
  std::optional<double> number(std::string_view key, double low, double high);
  std::optional<bool> boolean(std::string_view key);

  /// An optional value; nothing when absent or (reported) of another kind.
  std::optional<std::string> optional_text(std::string_view key);
  std::optional<std::int64_t> optional_integer(std::string_view key, std::int64_t low, std::int64_t high);
  std::optional<bool> optional_boolean(std::string_view key);

  /// The texts of a list, as values so that each has its place; empty when absent. Entries of another kind are reported
  /// and left out.
  std::vector<const TomlValue*> texts(std::string_view key);
  /// The tables of `[[key]]`; empty when absent. `[key]` once is an error that says so.
  std::vector<TomlTable> tables(std::string_view key);
  /// The table of `[key]`; nothing when absent.
  std::optional<TomlTable> table(std::string_view key);

  /// Marks a key as known without reading it. What `key` looks at must outlive the table: keys are written in the code.
  void allow(std::string_view key);
  /// Reports a key as missing, at the beginning of the table.
  void report_missing(std::string_view key, std::string suggestion = {});
  /// Reports every key nobody asked for, with the nearest known key. Call once, when the table is read.
  void finish();

 private:
  const TomlValue* find_kind(std::string_view key, TomlKind kind, bool required);
  std::optional<std::int64_t> integer_within(const TomlValue* value, std::string_view key, std::int64_t low,
                                             std::int64_t high);

  TomlFile* file_;
  const TomlValue* value_;
  std::vector<std::string_view> known_;  ///< each once
};

}  // namespace nc::guidance
