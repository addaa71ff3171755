#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "library/case_card.hpp"

namespace nc::library {

/// Bytes that cards point into, kept alive by whoever shares them.
using CardBlock = std::shared_ptr<const void>;

/// The cards of a library in its order, found by place or id. Immutable; copies share everything, so that a copy costs
/// nothing and a card stays valid as long as any copy.
class Catalogue {
 public:
  Catalogue() = default;
  /// Cards in the order given, which point into `blocks`. Of cards with one id the first is found.
  Catalogue(std::vector<CaseCard> cards, std::vector<CardBlock> blocks);

  std::size_t size() const { return data_ ? data_->cards.size() : 0; }
  bool empty() const { return size() == 0; }
  const CaseCard& operator[](std::size_t place) const { return data_->cards[place]; }
  const CaseCard* begin() const { return data_ ? data_->cards.data() : nullptr; }
  const CaseCard* end() const { return begin() + size(); }

  /// The card with this id; nullptr when there is none.
  const CaseCard* find(std::string_view id) const;

 private:
  struct Data {
    std::vector<CaseCard> cards;
    std::vector<CardBlock> blocks;
    /// Places of cards plus one, 0 for none, by the hash of the id: an open table at most half full. A map would cost
    /// the start of the program one allocation a case.
    std::vector<std::uint32_t> slots;
  };
  std::shared_ptr<const Data> data_;
};

/// A catalogue of cases that are all in memory, in the order given.
Catalogue catalogue_of(const guidance::Guidance& guidance, const std::vector<cases::Case>& library);

}  // namespace nc::library
