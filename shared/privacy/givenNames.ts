/** Given names that are common where English, Italian or French is spoken and that are no other word in these languages. */
const clear = `
Aaron Abdel Abdul Abigail Achille Ada Adele Adèle Adriana Adriano Agathe Agnese Agnès Ahmed Aïcha Aïssa Alain Alan Albert Alberto
Aldo Alessandra Alessandro Alessia Alessio Alex Alexandra Alexandre Alfonso Alfred Alfredo Ali Alice Alicia Alina Aline Alison
Amanda Amandine Amélie Amina Amir Amira Amy Ana Anaïs Andrea Andreas Andreea Andrew Andrzej Angela Angelo Angélique Anna Annalisa
Anne Annamaria Annie Anita Anouk Anthony Antoine Antoinette Anton Antonella Antonia Antonietta Antonio Arianna Arnaud Arthur Arturo Ashley
Audrey Aurélie Aurélien Barbara Bartosz Bastien Beatrice Béatrice Ben Benedetta Benedetto Benjamin Benoît Bernard Bernadette
Bernardo Bertrand Beth Betty Bogdan Brian Brigitte Brigida Bruno Camilla Camille Carla Carlo Carlos Carol Caroline Carolina
Catherine Caterina Catalina Cathy Cécile Cecilia Céline Cesare Chantal Charles Chloé Chloe Christel Christelle Christine
Christophe Christopher Cinzia Claire Clara Claude Claudia Claudine Claudio Clément Clémence Clotilde Colette Corinne Corrado
Cristian Cristiano Cristina Cyril Dalila Damien Daniel Daniela Daniele Danielle Danilo Dario Darren David Davide Deborah Debora
Delphine Denis Denise Derek Desmond Diane Didier Diego Dimitri Djamila Dmitri Domenico Dominique Donatella Donald Donna Doris
Dorothy Douglas Dylan Edith Édith Edoardo Eduardo Edward Elena Eleonora Eléonore Elisa Elisabeth Élisabeth Elisabetta Élise
Elizabeth Ella Ellen Éloïse Elodie Élodie Elsa Emanuela Emanuele Emilie Émilie Emilia Emilio Emily Emma Emmanuel Emmanuelle
Enrica Enrico Enzo Eric Éric Erica Erika Ernesto Estelle Esther Étienne Ettore Eugenio Eva Evelyn Ewa Fabien Fabienne Fabio
Fabiola Fabrice Fabrizio Fadila Farid Fatima Fatou Federica Federico Felicia Fernand Fernando Fiona Filippo Flavia Flavio
Florian Francesca Francesco Francine Francis Françoise François Franck Fred Frédéric Frédérique Gabriel Gabriele Gabriella
Gabrielle Gaëlle Gareth Gary Gaspare Gavin Geneviève Geoffrey George Georges Georgina Gerald Gérald Gérard Geraldine Géraldine
Gerardo Germaine Giacomo Gian Giancarlo Gianfranco Gianluca Gianni Gilbert Gilles Gillian Gina Ginevra Giorgia Giorgio Giovanna
Giovanni Gisèle Giulia Giuliana Giuliano Giulio Giuseppe Giuseppina Gordon Graham Graziella Graziano Grégory Guido Guillaume Gustave Hamid
Hannah Harriet Harry Hassan Heather Heidi Hélène Helen Helena Henri Henriette Henry Hervé Hubert Hugo Hugues Hussein Ian Ibrahim
Ibrahima Ida Igor Ilaria Inès Ines Ingrid Ioana Ion Irene Irène Irina Isabel Isabella Isabelle Isaac Ivan Ivana Ivano Jacqueline
Jacques Jakub Jamal James Jamie Jan Jane Janet Janice Jason Jean Jeanne Jeannette Jennifer Jenny Jeremy Jérémy Jérôme Jessica
Jill Joan Joanna Joanne Joël Joëlle Johann Johanna John Johnny Jonathan José Joseph Joséphine Josephine Josette Joshua Josiane
Juan Judith Julia Julian Julie Julien Juliette Justine Kamel Karen Karima Karim Karin Karine Kate Katarzyna Katherine Kathleen
Kathy Katia Kelly Ken Kenneth Kevin Khadija Khaled Kristina Krzysztof Lara Larry Laura Laure Laurence Laurent Lauretta Lea Léa
Leïla Leila Léo Leo Léon Leonard Leonardo Leslie Lia Liam Liliana Liliane Linda Lionel Lisa Livia Livio Liz Loïc Lorella Loredana Lorenza
Lorenzo Loretta Lou Louis Louise Luc Luca Lucia Luciana Luciano Lucie Lucien Lucio Lucrezia Lucy Ludovic Luigi Luigia Luis Luisa
Łukasz Lydia Lynn Maddalena Madeleine Magali Magdalena Maïté Małgorzata Mamadou Manon Manuel Manuela Marc Marcel Marcella Marcello
Marcin Marco Mareike Margaret Margherita Margot Maria Mariagrazia Mariam Marian Marianna Marianne Marie Marilena Mariella Mario
Marion Maris Marisa Marjorie Marta Martha Martina Martine Mary Maryam Massimiliano Massimo Mateusz Mathias Mathieu Mathilde Matilde
Matteo Matthew Matthias Matthieu Maud Maureen Maurice Maurizio Mauro Mélanie Melanie Melissa Mélissa Michaël Michael Michał
Michela Michele Michèle Michelle Miguel Mihai Mike Mirella Mireille Miriam Mohamed Mohammed Moira Monika Monique Mounir Mourad
Muhammad Muriel Nabil Nadège Nadia Nadine Nancy Natacha Natalia Natalie Natasha Nathalie Nathan Neil Nicholas Nicola Nicolas
Nicole Nicoletta Nicolò Nigel Nina Noah Noémie Norma Odette Odile Olga Olivia Olivier Omar Orazio Oreste Orietta Oscar Osvaldo Ottavio
Pamela Paola Paolo Pascale Patrice Patricia Patrick Patrizia Patrizio Paul Paula Paulette Pauline Pavel Pawel Pedro Penelope
Peter Philip Philippe Phyllis Pier Piera Piero Pierluigi Pietro Piotr Quentin Rachel Rachele Rachid Rachida Raffaella
Raffaele Ralph Raoul Raphaël Raymond Raymonde Rebecca Régine Régis Renata Renato Renaud Renée Renzo Riccardo Richard Rita
Robert Roberta Roberto Roberta Robin Rocco Rodolphe Roger Roland Rolande Romain Romano Romina Romuald Ronald Rosalia Rosanna Rosaria Rosario
Rosella Rosemary Rossana Rossella Roxane Russell Ruth Ryan Sabina Sabine Sabrina Saïd Salah Sally Salvatore Sam Samantha Samia
Samir Samira Samuel Samuele Sandra Sandrine Sandro Sanjay Sara Sarah Sébastien Sebastian Sebastiano Sergio Séverine Shaun Sharon
Sheila Shirley Silvana Silvano Silvia Silvio Simon Simona Simone Simonetta Siobhan Sofia Solenne Sonia Sophia Sophie Stanislas Stefania
Stefano Stéphane Stephanie Stéphanie Stephen Steve Steven Stuart Susan Susanna Suzanne Svetlana Sylvain Sylvie Tamara Tania
Tatiana Teresa Teresina Teddy Terence Thérèse Theresa Thibault Thierry Thomas Tim Timothy Tiziana Tiziano Tom Tomasz Tommaso
Tony Tracey Tracy Trevor Ugo Umberto Ursula Valentin Valentina Valentino Valeria Valerie Valérie Valerio Vanessa Vasile
Véronique Veronica Viktor Vincent Vincenza Vincenzo Virginie Vito Viviana Viviane Vladimir Walter Wanda Wendy William Wolfgang
Xavier Yann Yannick Yasmina Youssef Yusuf Yvan Yves Yvette Yvonne Zoé Zoë Zoe
`;

/** Given names that are also words, places or feasts: names only where no sentence begins with them. */
const doubtful = `
Alba Angel April Art Aurora Austin Basil Bella Bianca Bill Blanche Bob Carmen Celeste Charlotte Chiara Christian Colombe
Constance Costanza Dale Daisy Dawn Dolores Domenica Dominic Drew Eve Faith Fleur Florence Franca France Franco Frank Gemma Gene
Gioia Glen Grace Grant Grazia Guy Hazel Heather Hope Iris Ivy Jack Jasmine Jo Joe Joy June Lance Lily Lorraine Luna Marguerite
Marina Marine Mark Martin Max May Melody Mercedes Miles Modesto Natale Nick Noël Nora Olive Palma Pascal Pat Patience Pearl Perla
Pierre Pilar Prosper Ray Reine Rich Rob Robin Roman Rosa Rose Ruby Ruth Santa Santo Serena Stella Sue Summer Tina Vera Victor
Victoria Viola Violet Virginia Vittoria Vittorio Will
`;

const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((one) => one.toLowerCase()),
  );

const clearNames = setOf(clear);
const doubtfulNames = setOf(doubtful);

/** How sure it is that a word is somebody's given name: of Jean-Paul, either part will do. */
export function givenName(word: string): 'clear' | 'doubtful' | null {
  const parts = word.toLowerCase().split('-');
  if (parts.some((one) => clearNames.has(one))) return 'clear';
  return parts.some((one) => doubtfulNames.has(one)) ? 'doubtful' : null;
}
