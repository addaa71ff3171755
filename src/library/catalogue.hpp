#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "library/case_card.hpp"

namespace nc::library {

/// Bytes that cards point into. They live as long as anybody shares them.
using CardBlock = std::shared_ptr<const void>;

/// The cards of a library in library order, found by their place or their id. A catalogue never changes. Copies share
/// everything, so a copy costs nothing, and a card stays valid as long as any copy.
class Catalogue {
 public:
  Catalogue() = default;
  /// Makes a catalogue of cards in the order given, which point into `blocks`. When several cards have the same id,
  /// find() returns the first.
  Catalogue(std::vector<CaseCard> cards, std::vector<CardBlock> blocks);

  std::size_t size() const { return data_ ? data_->cards.size() : 0; }
  bool empty() const { return size() == 0; }
  const CaseCard& operator[](std::size_t place) const { return data_->cards[place]; }
  const CaseCard* begin() const { return data_ ? data_->cards.data() : nullptr; }
  const CaseCard* end() const { return begin() + size(); }

  /// Returns the card with this id; nullptr when there is none.
  const CaseCard* find(std::string_view id) const;

 private:
  struct Data {
    std::vector<CaseCard> cards;
    std::vector<CardBlock> blocks;
    /// A hash table of the ids, with open addressing and at most half full: each slot holds the place of a card plus 1,
    /// or 0. A map would cost one allocation for each case when the program starts.
    std::vector<std::uint32_t> slots;
  };
  std::shared_ptr<const Data> data_;
};

/// Makes a catalogue of cases that are in memory, in the order given.
Catalogue catalogue_of(const guidance::Guidance& guidance, const std::vector<cases::Case>& library);

}  // namespace nc::library
