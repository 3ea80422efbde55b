"""Given names of many countries, and whose they mostly are: facts written down by hand.

A name tells that a person is meant, and whether "he" or "she" may mean that person. Names given to both
women and men tell only the first.
"""

from __future__ import annotations

_WOMENS_NAMES = """
Abigail Ada Adela Adele Adriana Agata Agnes Agnieszka Aino Aisha Alberta Alejandra Aleksandra Alexandra
Alice Alicia Alina Alison Amalia Amanda Amelia Amina Amy Ana Anahit Anastasia Angela Angelina Anita Anjali
Ann Anna Annabel Anne Annette Annika Antonia Aoife Araceli Ariana Arzu Asma Astrid Audrey Aurora Ayesha Ayla
Aylin Aysel Ayşe Barbara Beata Beatrice Beatriz Berit Bernadette Bertha Beth Betty Birgit Bonnie Brenda
Bridget Brigitte Camila Camille Carla Carmen Carol Carolina Caroline Catalina Catherine Cecilia Celia
Chantal Charlotte Chloe Christina Christine Ciara Claire Clara Claudia Colette Constance Consuelo Cristina
Cynthia Daniela Danielle Daria Deborah Debra Denise Diana Diane Dolores Donna Dora Doris Dorothy Edith
Editha Eileen Elaine Eleanor Elena Elif Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elmira Elsa Emilia
Emily Emma Erika Esperanza Estelle Esther Eszter Eugenia Eunice Eva Evelyn Farida Fatima Fatma Fatou Fiona
Florence Frances Francesca Françoise Frida Gabriela Gabrielle Galina Gemma Georgina Geraldine Gertrude
Giulia Gladys Gloria Grace Greta Gudrun Gulnara Gwendolyn Halima Hanna Hannah Harriet Hasmik Hazel Heather
Heidi Helen Helena Helga Henrietta Hilary Hilda Hillary Huda Ida Ilse Imelda Ines Inga Ingrid Inés Irena
Irene Irina Iris Irma Isabel Isabella Isabelle Ivana Jacqueline Jadwiga Jana Jane Janet Janice Jasmine
Jelena Jennifer Jenny Jessica Jill Joan Joanna Johanna Josefina Josephine Joyce Juana Judith Julia Juliana
Julie Juliet Justine Kamala Karen Karin Katarina Kate Katharine Katherine Kathleen Kathryn Katja Katrin
Kavita Khadija Kirsten Kristin Kristina Lakshmi Lara Larisa Larissa Latifa Laura Lauren Leila Lena Leonor
Leticia Leyla Lidia Liliana Lillian Lily Linda Lisa Liv Livia Liz Lorena Lorraine Louise Lourdes Lucia Lucy
Lucía Ludmila Luisa Lydia Lyudmila Madeleine Magdalena Maggie Mahnaz Maja Malala Manuela Marcela Margaret
Margarita Maria Mariam Mariana Marianne Marie Marilyn Marina Marjorie Marta Martha Martina Mary Maryam María
Matilda Maud Maureen Mehriban Melanie Melissa Mercedes Meredith Michaela Michelle Mildred Milena Miriam Mona
Monica Monika Muriel Mónica Nadezhda Nadia Nadine Nancy Naomi Nasrin Natalia Natalie Natasha Nina Nino Noor
Nora Norma Odette Oksana Olena Olga Olive Olivia Ophelia Pamela Paola Patricia Paula Pauline Penelope Petra
Philippa Phyllis Pilar Polina Priscilla Priya Rachel Rahel Ramona Raquel Rebecca Regina Renata Renee Rita
Roberta Rosa Rosalind Rose Rosemary Roxana Ruth Sabina Sabine Sabrina Sadia Salma Salome Samantha Sandra
Sara Sarah Selma Sevda Sevil Sharon Sheila Shirley Sigrid Silvia Simone Siobhan Sofia Sofía Solveig Sonia
Sophia Sophie Stella Stephanie Sunita Susan Susana Susanna Susanne Suzanne Svetlana Sylvia Sylvie Tamara
Tanya Tatiana Tatyana Teresa Thandiwe Theresa Therese Tina Tracy Ulrike Ursula Valentina Valeria Vanessa
Vera Verna Veronica Vesna Victoria Viktoria Viola Violet Virginia Vivian Wanda Wendy Wilhelmina Winifred
Xenia Yael Yasmin Yelena Yolanda Yulia Yvonne Zahra Zainab Zarina Zeynep Zoe Zofia Zsófia Zuzana
"""
_MENS_NAMES = """
Aaron Abbas Abdul Abdullah Abel Abraham Adam Adolfo Adrian Ahmad Ahmed Aidan Alan Alasdair Albert Alberto
Alejandro Aleksandar Aleksander Aleksandr Alexander Alexandre Alfonso Alfred Alfredo Ali Alistair Allan
Allen Amit Anatoly Anders Andreas Andrei Andrej Andrew Andrey Andriy Andrzej Anil Ansel Anthony Anton
Antonio António Armando Armen Arnold Artem Arthur Arturo Asif Augusto Axel Azad Barack Barry Bartholomew
Basil Benedict Benjamin Bernard Bernardo Bernd Bernie Bertrand Bill Björn Bob Bogdan Boris Brad Bradley
Brian Bruce Bruno Bryan Calvin Carl Carlos Casimir Cecil Cedric Charles Christian Christoph Christophe
Christopher Claude Clement Clifford Clive Colin Colm Conor Constantine Craig Cyril César Damian Damien Dan
Daniel Dariusz David Declan Denis Dennis Derek Desmond Diarmuid Diego Dieter Dietmar Dimitri Dimitris Dirk
Dmitri Dmitry Dominic Donald Douglas Duncan Dwight Edgar Edmund Edouard Eduardo Edward Edwin Eero Egon Elias
Elmar Elnur Emil Emiliano Emilio Emmanuel Emre Enrique Eric Erik Ernest Ernesto Ernst Esteban Eugene Evgeny
Fabian Faisal Farid Felipe Felix Ferdinand Ferenc Fernando Fidel Filip Florian Francesco Francisco Franck
Frank Franklin Franz François Fred Frederick Frederik Friedrich Fuad Gareth Gary Gavin Geoffrey Georg George
Georges Gerald Gerard Gerhard Gilbert Giorgi Giorgio Giovanni Giuseppe Glenn Gonzalo Gordon Graham Greg
Gregory Guillaume Guillermo Gunnar Gunther Gustav Gustavo Günther Habib Hakan Hamid Hamish Hans Harald
Harold Harrison Harry Hasan Hassan Heinrich Heinz Helmut Hendrik Henri Henrik Henry Herbert Herman Hermann
Horacio Horst Howard Hubert Hugh Hugo Humberto Husayn Hussein Iain Ian Ibrahim Ignacio Igor Ihor Ilham Ilya
Imran Isaac Ismail István Ivan Ivo Jacek Jack Jacob Jacques Jaime Jakob James Jan Janusz Jared Jason Javier
Jefferson Jeffrey Jens Jeremy Jerome Jerry Jerzy Jim Jimmy Joachim Joaquín Joe Joel Johan Johann Johannes
John Jonas Jonathan Jorge Josef Joseph Joshua José João Juan Julian Julio Julius Justin János Jürgen Kamran
Karim Karl Kashif Keith Kenji Kenneth Kevin Khalid Kiran Klaus Kofi Konrad Konstantin Krzysztof Kurt Kwame
Kyle Lars Laurence Laurent Lawrence Leandro Leo Leon Leonard Leonardo Leonid Leopold Levan Liam Lionel Lloyd
Lorenzo Louis Luca Lucas Lucian Ludwig Luigi Luis Luiz Lukas Lukasz László Magnus Mahmoud Malcolm Manfred
Manuel Marcel Marcello Marcelo Marco Marcos Marcus Marek Mariano Mario Mark Marko Markus Martin Marvin
Mateusz Mathieu Mats Matteo Matthew Matthias Maurice Mauricio Maurizio Maxim Maximilian Mehmet Michael
Michal Michał Michel Miguel Mihail Mikael Mike Mikhail Miklós Milan Milos Miloš Miroslav Mitchell Mohamed
Mohammad Mohammed Moses Muhammad Murad Murat Mustafa Mykola Narendra Nathan Nathaniel Neil Nelson Nicholas
Nicolas Nicolás Niels Nigel Niklas Nikol Nikola Nikolai Nikolay Nikos Norman Octavio Olaf Ole Oleg Oleksandr
Oliver Olivier Omar Orlando Osama Oscar Oskar Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pavlo
Pawel Paweł Pedro Percy Peter Petr Petro Phil Philip Philippe Pierre Piotr Preston Quentin Rafael Rajesh
Rajiv Ralph Ramzan Ramón Rashid Rauf Raymond Raúl Recep Reginald Reinhard Reinhold Ricardo Richard Robert
Roberto Rodrigo Roger Roland Rolf Roman Ron Ronald Ross Roy Ruben Rubén Rudolf Rufus Rupert Ruslan Russell
Rustam Rémi Salvador Sandro Sanjay Santiago Saúl Scott Sebastian Sebastián Serge Sergei Sergey Sergio Serhiy
Serzh Seth Shane Simon Slobodan Stanislav Stefan Stefano Stellan Sten Stephane Stephen Steve Steven Stewart
Stuart Sunil Sven Søren Taras Tariq Ted Terence Terrence Theodore Thomas Thorsten Tim Timothy Tobias Todd
Tom Tomas Tomasz Tomás Tony Torsten Trevor Tristan Ulrich Umar Uwe Vadim Vahagn Valentin Valery Vasily
Victor Viktor Vincent Vitali Vitaly Vladimir Vladislav Volodymyr Vyacheslav Walter Warren Wayne Werner
Wilfred Wilhelm Will William Winston Wojciech Wolfgang Xavier Yann Yannis Yevgeny Youssef Yuri Yuriy Yusuf
Zachary Zbigniew Zoltán Étienne Łukasz
"""
_NAMES_OF_BOTH = """
Alex Andrea Ariel Cameron Casey Chris Dana Dominique Frankie Jamie Jean Jesse Jordan Jules Kelly Kim Lee
Leslie Lindsay Lou Luz Max Morgan Nicola Noel Pat Quinn Reese Riley Robin Rowan Sam Sandy Sasha Shannon
Sidney Taylor Terry Toni Wang Wei Yan Yu Zhang
"""
_WOMENS = frozenset(_WOMENS_NAMES.split())
_MENS = frozenset(_MENS_NAMES.split())
_EITHERS = frozenset(_NAMES_OF_BOTH.split())


def is_given_name(word: str) -> bool:
    """Whether people are called so, whoever else may be ("Ilse", "Jordan")."""
    return word in _WOMENS or word in _MENS or word in _EITHERS


def is_womans(name: str) -> bool | None:
    """Whether a full name is a woman's by its first word, or a man's (false); None if that does not tell."""
    first = name.split(" ", 1)[0].split("-", 1)[0]
    if first in _WOMENS:
        return True
    return False if first in _MENS else None
