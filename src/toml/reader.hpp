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
//   File file("cases/a.toml", bytes, 100);              // scans, parses; faults are in file.diagnostics()
//   if (file.root()) {
//     Table root = file.table(*file.root());
//     std::string title = root.text("title").value_or("");  // missing or not text: reported
//     for (Table visit : root.tables("visit")) { … }
//     root.finish();                                        // reports the keys that nobody asked for
//   }

namespace nc::toml {

enum class Kind { text, integer, number, boolean, date, array, table };

/// The kind as an author calls it: `text`, `a whole number`, `a list`, …
std::string_view to_text(Kind kind);

struct Entry;

/// A value as decoded, with where it was written. Lines and columns count from 1.
struct Value {
  Kind kind = Kind::text;
  std::string text;            ///< kind text; line ends are '\n'
  std::int64_t integer = 0;    ///< kind integer
  double number = 0;           ///< kind number, and integers as well
  bool boolean = false;        ///< kind boolean
  std::vector<Value> items;    ///< kind array
  std::vector<Entry> entries;  ///< kind table, in the order of the file
  int line = 0;
  int column = 0;
  int end_column = 0;  ///< one past the end when it ends on its first line, else 0
};

/// A key of a table with its value.
struct Entry {
  std::string key;
  int line = 0;
  int column = 0;
  int end_column = 0;
  Value value;
};

class Table;

/// One authored file: its bytes, its tree and the diagnostics found so far.
class File {
 public:
  /// Scans and parses. `first_number` is the number of Fault::too_large; the other faults follow in the order of
  /// Fault.
  File(std::string path, std::string text, int first_number);
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  /// The table of the whole file; nullptr when the file was refused (diagnostics() says why).
  const Value* root() const { return root_ ? &*root_ : nullptr; }
  /// A reader of one table of this file. The file must outlive it.
  Table table(const Value& value);

  const std::string& path() const { return path_; }
  const std::string& text() const { return text_; }
  const Diagnostics& diagnostics() const { return diagnostics_; }
  /// Hands over the diagnostics and leaves none behind.
  Diagnostics take_diagnostics();

  /// Where a value or a key was written. The path is left empty: it is the file's, and whatever is reported gets it.
  SourcePlace place_of(const Value& value) const;
  SourcePlace place_of(const Entry& entry) const;

  /// Adds an error with the excerpt of its line.
  void report(int number, const SourcePlace& place, std::string message, std::string suggestion = {});
  /// The same for the faults of reading.
  void report(Fault fault, const SourcePlace& place, std::string message, std::string suggestion = {});
  /// Adds a warning.
  void warn(int number, const SourcePlace& place, std::string message, std::string suggestion = {});
  /// Reports a word that is not one of `known`, with the nearest of them (or all, when they are few) as the suggestion.
  /// `what` names the list: 'a region'.
  void report_unknown_word(const Value& word, std::string_view what, const std::vector<std::string>& known);

 private:
  void parse();
  void check_texts(const Value& value);
  void check_text(const std::string& text, const SourcePlace& place);
  void add(Severity severity, int number, const SourcePlace& place, std::string message, std::string suggestion);

  std::string path_;
  std::string text_;
  int first_number_;
  std::optional<Value> root_;
  Diagnostics diagnostics_;
};

/// Typed access to one table. Every question names a key and makes it a known key; a value of another kind is reported
/// and read as absent. Cheap to copy within a function; the keys asked through one copy are not known to another.
class Table {
 public:
  Table(File& file, const Value& value) : file_(&file), value_(&value) {}

  File& file() const { return *file_; }
  /// Where the table begins, for messages about the table as a whole.
  SourcePlace place() const { return file_->place_of(*value_); }

  /// The raw value of a key, known from now on; nullptr when absent. No fault is reported.
  const Value* find(std::string_view key);
  /// The whole entry, to point at the key itself; nullptr when absent.
  const Entry* find_entry(std::string_view key);
  const std::vector<Entry>& entries() const { return value_->entries; }

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
  std::vector<const Value*> texts(std::string_view key);
  /// The tables of `[[key]]`; empty when absent. `[key]` once is an error that says so.
  std::vector<Table> tables(std::string_view key);
  /// The table of `[key]`; nothing when absent.
  std::optional<Table> table(std::string_view key);

  /// Marks a key as known without reading it. What `key` looks at must outlive the table: keys are written in the code.
  void allow(std::string_view key);
  /// Reports a key as missing, at the beginning of the table.
  void report_missing(std::string_view key, std::string suggestion = {});
  /// Reports every key nobody asked for, with the nearest known key. Call once, when the table is read.
  void finish();

 private:
  const Value* find_kind(std::string_view key, Kind kind, bool required);
  std::optional<std::int64_t> integer_within(const Value* value, std::string_view key, std::int64_t low,
                                             std::int64_t high);

  File* file_;
  const Value* value_;
  std::vector<std::string_view> known_;  ///< each once
};

}  // namespace nc::toml
