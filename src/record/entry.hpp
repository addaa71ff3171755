#pragma once

#include <string>
#include <string_view>

#include "record/event.hpp"
#include "record/former_event.hpp"

// The record as a chain: a line of JSON an event, each with the hash of the line before.

namespace nc::record {

/// One line of the record as a store keeps it.
struct Entry {
  std::string previous;  ///< SHA-256 of the text of the entry before, 64 hexadecimal digits; chain_start for the first
  Event event;
  /// The event is from a store of a former edition, which knew neither chain nor editions: the case and the guidance of
  /// its attempt may be missing.
  bool former = false;
};

/// Stands for the entry before the first.
inline constexpr std::string_view chain_start = "0000000000000000000000000000000000000000000000000000000000000000";

/// Returns an entry as one line of JSON without line end:
/// `{"previous":"…","attempt":"…","sequence":2,"at_ms":1764300000000,"kind":"decided","visit":0,"urgency":"contact"}`.
/// `previous` always comes first; `boot` and `boot_ms` follow `at_ms` when the machine has a clock that cannot be set.
/// Ids and urgencies have their written names, a seed is written as text because it can be larger than the numbers of
/// some readers of JSON. Bytes that are not UTF-8 become U+FFFD. The form of a kind never changes between versions,
/// because old records hold it; docs/record.md describes it.
std::string entry_text(const Entry& entry);

/// Returns `previous` of a text that begins as entry_text() begins, without reading the rest; an empty text otherwise.
std::string_view previous_of(std::string_view text);

/// Returns the entry that takes over a row of a former edition, behind the entry whose hash is `previous`. A row that
/// this version cannot read goes over with its kind and its fields as they are, and stays unreadable.
std::string entry_text_of(const FormerRow& row, std::string_view previous);

/// Returns the kind and the members of an event as a line of JSON: `{"kind":"decided","visit":0,"urgency":"contact"}`.
std::string body_text(const EventBody& body);

}  // namespace nc::record
