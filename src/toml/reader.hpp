#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/diagnostic.hpp"
#include "toml/outline.hpp"
#include "toml/scan.hpp"

// Reads an authored TOML file and reports every fault at its place.
//
//   File file("cases/a.toml", bytes, 100);              // scans, parses; faults are in file.diagnostics()
//   if (file.root()) {
//     Table root = file.table(*file.root());
//     std::string title = root.text("title").value_or("");  // reports it when it is missing or no text
//     for (Table visit : root.tables("visit")) { … }
//     root.finish();                                        // reports the keys that were never asked for
//   }

namespace nc::toml {

/// The kinds of TOML value that the reader tells apart. `number` has a fraction or an exponent; `date` is any date or
/// time.
enum class Kind { text, integer, number, boolean, date, array, table };

/// Returns the kind as messages name it to authors: `text in quotes`, `a whole number`, `a list` and so on.
std::string_view to_text(Kind kind);

struct Entry;

/// One decoded value, and where it is written. Lines and columns count from 1, columns in code points. Only the member
/// of its kind is set, and `number` for an integer too.
struct Value {
  Kind kind = Kind::text;
  std::string text;            ///< of kind text; line ends are '\n'
  std::int64_t integer = 0;    ///< of kind integer
  double number = 0;           ///< of kinds number and integer
  bool boolean = false;        ///< of kind boolean
  std::vector<Value> items;    ///< of kind array
  std::vector<Entry> entries;  ///< of kind table, in the order of the file
  int line = 0;
  int column = 0;
  int end_column = 0;  ///< one past its last column; 0 when it ends on a later line
};

/// A key of a table with its value. The places are those of the key.
struct Entry {
  std::string key;
  int line = 0;
  int column = 0;
  int end_column = 0;
  Value value;
};

class Table;
struct LostKey;
struct Slip;
struct SyntaxError;

/// One authored file: its bytes, the tree of its values, and the diagnostics found so far. At most 500 errors and 500
/// warnings are kept; the last of them says that more are not listed.
class File {
 public:
  /// Scans and parses `text`. `path` is only used in diagnostics. `first_number` is the number that Fault::too_large
  /// has in diagnostics; the other faults follow it in the order of Fault. `outline` says what such a file may hold,
  /// and must live as long as the file. A mistake of writing whose meaning is plain is reported and then read as it was
  /// meant, so that every other fault is found in the same pass.
  File(std::string path, std::string text, int first_number, Outline outline = {});
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File();

  /// Returns the table of the whole file; nullptr when the file was refused, and diagnostics() then says why.
  const Value* root() const { return root_ ? &*root_ : nullptr; }
  /// Returns a reader of one table of this file. It is valid as long as the file.
  Table table(const Value& value);

  const std::string& path() const { return path_; }
  const std::string& text() const { return text_; }
  const Diagnostics& diagnostics() const { return diagnostics_; }
  /// Moves the diagnostics out and leaves none behind.
  Diagnostics take_diagnostics();

  /// Returns true when the file is sound TOML about something else: nothing at its top is in the outline.
  bool is_of_other_kind() const { return is_of_other_kind_; }
  /// Returns true when a key that a table lacks is in the file, but broken or in another place; that was reported.
  /// `header_line` is where the table begins, 0 for the top of the file.
  bool is_lost(int header_line, std::string_view key) const;
  /// Returns true when a mistake of writing was mended in the line, so that what stands there is a guess.
  bool was_mended(int line) const;
  /// Returns true when the table held a key that is not known at all, which was reported.
  bool had_unknown_key(int header_line) const;

  /// Returns where a value or a key is written. The path in it is empty, because report() and warn() fill it in.
  SourcePlace place_of(const Value& value) const;
  SourcePlace place_of(const Entry& entry) const;

  /// Adds an error with this diagnostic number and with the line it is about.
  void report(int number, const SourcePlace& place, std::string message, std::string suggestion = {});
  /// Adds an error for a fault of reading, numbered from `first_number`.
  void report(Fault fault, const SourcePlace& place, std::string message, std::string suggestion = {});
  /// Adds a warning with this diagnostic number and with the line it is about.
  void warn(int number, const SourcePlace& place, std::string message, std::string suggestion = {});
  /// Reports a word that is not one of `known`. The nearest known word is suggested; all of them when none is near and
  /// they are few. `what` names the list in the message: 'a region'.
  void report_unknown_word(const Value& word, std::string_view what, const std::vector<std::string>& known);
  /// Reports such a word with a suggestion of the caller's own.
  void report_wrong_word(const Value& word, std::string_view what, std::string suggestion);

 private:
  void parse();
  void read_mended(const SyntaxError* refused);
  void report_slips(const std::vector<Slip>& slips);
  void check_texts(const Value& value);
  void check_text(const std::string& text, const SourcePlace& place);
  void add(Severity severity, int number, const SourcePlace& place, std::string message, std::string suggestion);

  std::string path_;
  std::string text_;
  int first_number_;
  Outline outline_;
  bool is_of_other_kind_ = false;
  std::optional<Value> root_;
  std::vector<LostKey> lost_;
  std::vector<int> mended_;   ///< lines with a mistake of writing
  std::vector<int> unknown_;  ///< header lines of tables that held a key which is not known
  Diagnostics diagnostics_;
};

/// Reads one table of a file, key by key. Whatever asks for a key makes it a known key; finish() reports the others. A
/// value of another kind than asked for is reported and then treated as absent. Copies do not share the keys they know,
/// so a table is read through one object from beginning to end.
class Table {
 public:
  Table(File& file, const Value& value) : file_(&file), value_(&value) {}

  File& file() const { return *file_; }
  /// Returns where the table begins, for messages about the table as a whole.
  SourcePlace place() const { return file_->place_of(*value_); }
  /// Returns true when a key that this table lacks was written, but so that it could not be read (see File::is_lost).
  bool is_lost(std::string_view key) const { return file_->is_lost(header_line(), key); }
  /// Returns true when the table held a key that is not known at all.
  bool had_unknown_key() const { return file_->had_unknown_key(header_line()); }

  /// Returns the value of a key, whatever its kind; nullptr when it is absent. Reports nothing.
  const Value* find(std::string_view key);
  /// Returns the key with its value, for messages that point at the key; nullptr when it is absent. Reports nothing.
  const Entry* find_entry(std::string_view key);
  /// Returns all keys with their values, without making them known.
  const std::vector<Entry>& entries() const { return value_->entries; }

  /// Returns the text of a key. It is reported, and nothing is returned, when the key is missing, of another kind or
  /// blank.
  std::optional<std::string> text(std::string_view key);
  /// Returns the whole number of a key. It is reported, and nothing is returned, when the key is missing, of another
  /// kind or outside `low` to `high`, both of which are allowed.
  std::optional<std::int64_t> integer(std::string_view key, std::int64_t low, std::int64_t high);
  /// Returns a number, whole or with a fraction, under the same rules as integer().
  std::optional<double> number(std::string_view key, double low, double high);
  /// Returns true or false; nothing, with a report, when the key is missing or of another kind.
  std::optional<bool> boolean(std::string_view key);

  /// These return nothing for an absent key without a report. A value of another kind or out of range is reported. The
  /// text may be blank.
  std::optional<std::string> optional_text(std::string_view key);
  std::optional<std::int64_t> optional_integer(std::string_view key, std::int64_t low, std::int64_t high);
  std::optional<bool> optional_boolean(std::string_view key);

  /// Returns the texts of a list, as values so that each has its place; none when the key is absent. Entries of another
  /// kind are reported and left out.
  std::vector<const Value*> texts(std::string_view key);
  /// Returns the tables written as `[[key]]`; none when there are none. Reports `[key]`, with the advice to double the
  /// brackets.
  std::vector<Table> tables(std::string_view key);
  /// Returns the table written as `[key]`; nothing when it is absent.
  std::optional<Table> table(std::string_view key);

  /// Makes a key known without reading it. The characters of `key` must live as long as this object; keys are literals.
  void allow(std::string_view key);
  /// Reports that a key is missing, at the place where the table begins.
  void report_missing(std::string_view key, std::string suggestion = {});
  /// Reports every key that was never asked for, with the nearest known key as the suggestion. To be called once, after
  /// all keys were asked for.
  void finish();

 private:
  int header_line() const { return value_ == file_->root() ? 0 : value_->line; }
  const Value* find_kind(std::string_view key, Kind kind, bool required);
  std::optional<std::int64_t> integer_within(const Value* value, std::string_view key, std::int64_t low,
                                             std::int64_t high);

  File* file_;
  const Value* value_;
  std::vector<std::string_view> known_;  ///< the keys asked for, each once
};

}  // namespace nc::toml
