#include "toml/settle.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "support/text.hpp"
#include "toml/mend_header.hpp"

namespace nc::toml {
namespace {

bool holds(std::span<const std::string_view> keys, std::string_view key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

const Entry* find_entry(const Value& table, std::string_view key) {
  const auto found =
      std::find_if(table.entries.begin(), table.entries.end(), [key](const Entry& entry) { return entry.key == key; });
  return found == table.entries.end() ? nullptr : &*found;
}

bool table_fits(const Value& table, const TableOutline& own, Outline outline);

bool child_fits(const Value& value, const TableOutline& child, Outline outline) {
  if (child.repeats != (value.kind == Kind::array)) return false;
  if (value.kind == Kind::table) return table_fits(value, child, outline);
  return value.kind == Kind::array && std::all_of(value.items.begin(), value.items.end(), [&](const Value& item) {
           return item.kind == Kind::table && table_fits(item, child, outline);
         });
}

bool is_child(std::string_view header, std::string_view parent, std::string_view key) {
  if (parent.empty()) return header == key;
  return header.size() == parent.size() + 1 + key.size() && header.substr(0, parent.size()) == parent &&
         header[parent.size()] == '.' && header.substr(parent.size() + 1) == key;
}

const TableOutline* find_child(Outline outline, std::string_view parent, std::string_view key) {
  const auto found = std::find_if(outline.begin(), outline.end(), [&](const TableOutline& table) {
    return !key.empty() && is_child(table.header, parent, key);
  });
  return found == outline.end() ? nullptr : &*found;
}

bool table_fits(const Value& table, const TableOutline& own, Outline outline) {
  return std::all_of(table.entries.begin(), table.entries.end(), [&](const Entry& entry) {
    if (holds(own.keys, entry.key)) return true;
    const TableOutline* child = find_child(outline, own.header, entry.key);
    return child != nullptr && child_fits(entry.value, *child, outline);
  });
}

/// Where a table is written, as a message says it.
std::string place_of(const TableOutline& table) {
  if (table.header.empty()) return "at the top of the file, above the first heading";
  return "under " + heading(table.header, table.repeats);
}

class Settling {
 public:
  Settling(Value& root, Outline outline) : root_(root), outline_(outline) {}

  Settled settle() {
    if (const TableOutline* top = find_outline(outline_, {})) visit(root_, *top);
    move_pending();
    return std::move(settled_);
  }

 private:
  /// A table with those around it, the outermost first.
  struct Around {
    Value* table;
    const TableOutline* outline;
  };

  int line_of(const Value& table) const { return &table == &root_ ? 0 : table.line; }

  void visit(Value& table, const TableOutline& own) {
    around_.push_back({&table, &own});
    for (std::size_t at = 0; at < table.entries.size();) {
      if (look_at(table, at, own)) ++at;
    }
    for (Entry& entry : table.entries) {
      const TableOutline* child = find_child(outline_, own.header, entry.key);
      if (child == nullptr) continue;
      if (entry.value.kind == Kind::table) visit(entry.value, *child);
      for (Value& item : entry.value.items)
        if (item.kind == Kind::table) visit(item, *child);
    }
    around_.pop_back();
  }

  /// Looks at one key; false when it was taken out of the table.
  bool look_at(Value& table, std::size_t at, const TableOutline& own) {
    Entry& entry = table.entries[at];
    if (holds(own.keys, entry.key) || find_child(outline_, own.header, entry.key) != nullptr) return true;
    if (holds(own.refused, entry.key)) {
      move_up(entry, own);
      return true;
    }
    if (rename(table, entry, own)) return true;
    const bool told = hinted(table, entry, own) || misplaced(entry, own);  // a hint knows this very table
    if (!told) unknown(table, entry, own);
    settled_.unknown.push_back(line_of(table));
    table.entries.erase(table.entries.begin() + static_cast<std::ptrdiff_t>(at));
    return false;
  }

  /// Puts the entry into the innermost table around this one that knows its key and lacks it.
  void move_up(const Entry& entry, const TableOutline& own) {
    for (std::size_t at = around_.size(); at-- > 0;) {
      const Around& one = around_[at];
      if (one.outline == &own || !holds(one.outline->keys, entry.key)) continue;
      if (find_entry(*one.table, entry.key) == nullptr) pending_.push_back({one.table, at, entry});
      return;
    }
  }

  /// The innermost tables first: what is put into a table moves the tables that are in it.
  void move_pending() {
    std::stable_sort(pending_.begin(), pending_.end(),
                     [](const Pending& a, const Pending& b) { return a.depth > b.depth; });
    for (Pending& one : pending_)
      if (find_entry(*one.table, one.entry.key) == nullptr) one.table->entries.push_back(std::move(one.entry));
  }

  bool rename(const Value& table, Entry& entry, const TableOutline& own) {
    std::vector<std::string> free;
    for (const std::string_view key : own.keys)
      if (find_entry(table, key) == nullptr) free.emplace_back(key);
    for (const TableOutline& other : outline_)
      if (&other != &own && holds(other.keys, entry.key)) return false;
    const bool is_hint = std::any_of(own.hints.begin(), own.hints.end(),
                                     [&](const KeyHint& hint) { return hint.written == fold_case(entry.key); });
    if (is_hint) return false;
    std::string plain = fold_case(entry.key);
    auto meant = nearest(plain, free);
    if (!meant) return false;
    add(entry, fmt::format("'{}' is not a known key here", shortened(entry.key)), fmt::format("write {}", *meant))
        .cause = "misspelt " + entry.key;
    entry.key = *meant;
    return true;
  }

  bool misplaced(const Entry& entry, const TableOutline& own) {
    std::vector<const TableOutline*> homes;
    for (const TableOutline& other : outline_)
      if (holds(other.keys, entry.key)) homes.push_back(&other);
    if (homes.empty()) return false;
    std::stable_sort(homes.begin(), homes.end(),
                     [&](const TableOutline* a, const TableOutline* b) { return is_around(a) && !is_around(b); });
    Slip& slip = add(entry,
                     fmt::format("'{}' does not belong {}", entry.key,
                                 own.header.empty() ? "at the top of the file" : place_of(own)),
                     {});
    slip.suggestion = fmt::format("write it {}", place_of(*homes.front()));
    if (!homes.front()->header.empty()) slip.cause = fmt::format("under {}", homes.front()->header);
    if (is_around(homes.front()))
      move_up(entry, own);
    else
      settled_.lost.push_back({LostKey::any_table, entry.key});  // a table within or beside this one misses it
    return true;
  }

  bool is_around(const TableOutline* outline) const {
    return std::any_of(around_.begin(), around_.end(), [outline](const Around& one) { return one.outline == outline; });
  }

  bool hinted(const Value& table, const Entry& entry, const TableOutline& own) {
    const std::string plain = fold_case(entry.key);
    for (const KeyHint& hint : own.hints) {
      if (hint.written != plain) continue;
      add(entry, fmt::format("'{}' is not a known key here", shortened(entry.key)),
          fmt::format("write {} = …", hint.key));
      settled_.lost.push_back({line_of(table), std::string(hint.key)});
      return true;
    }
    return false;
  }

  void unknown(const Value& table, const Entry& entry, const TableOutline& own) {
    const std::vector<std::string> known(own.keys.begin(), own.keys.end());
    std::string suggestion =
        fmt::format("the keys {} are {}", own.header.empty() ? "here" : place_of(own), join_words(known));
    if (const auto near = nearest(fold_case(entry.key), known)) {
      const Entry* there = find_entry(table, *near);
      suggestion = fmt::format("{} is meant, but it is there already{}; leave one of the two out", *near,
                               there == nullptr ? "" : fmt::format(", in line {}", there->line));
    }
    add(entry, fmt::format("'{}' is not a known key here", shortened(entry.key)), std::move(suggestion));
  }

  Slip& add(const Entry& entry, std::string message, std::string suggestion) {
    Slip slip;
    slip.fault = Fault::unknown_key;
    slip.line = entry.line;
    slip.column = entry.column;
    slip.end_column = entry.end_column;
    slip.message = std::move(message);
    slip.suggestion = std::move(suggestion);
    settled_.slips.push_back(std::move(slip));
    return settled_.slips.back();
  }

  Value& root_;
  Outline outline_;
  std::vector<Around> around_;
  struct Pending {
    Value* table;
    std::size_t depth;
    Entry entry;
  };
  std::vector<Pending> pending_;
  Settled settled_;
};

}  // namespace

Settled settle(Value& root, Outline outline) {
  return Settling(root, outline).settle();
}

bool is_foreign_tree(const Value& root, Outline outline) {
  const TableOutline* top = find_outline(outline, {});
  return top != nullptr && !root.entries.empty() &&
         std::none_of(root.entries.begin(), root.entries.end(), [&](const Entry& entry) {
           const std::string key = fold_case(entry.key);
           return holds(top->keys, key) || find_child(outline, {}, key) != nullptr;
         });
}

bool fits(const Value& root, Outline outline) {
  const TableOutline* top = find_outline(outline, {});
  return top == nullptr || table_fits(root, *top, outline);
}

}  // namespace nc::toml
